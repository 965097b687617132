import { z } from 'zod';
import { SAY_COLLECTING } from './collection-messages.ts';
import { tableLayoutSchema } from './tables.ts';
import { findingSchema, idSchema, yearSchema } from './terms.ts';

/*
 * Filling in tables 2–4 by hand. POST `/api/v1/figures/check` figuresCheckSchema; nothing is stored.
 */

/** What stands in the form now; cells left out or null are not filled in yet and are not checked. */
export const checkFiguresInput = z.object({
  agencyId: idSchema,
  year: yearSchema,
  cells: z
    .record(z.string().max(80), z.number(SAY_COLLECTING.cells).max(1e12, SAY_COLLECTING.cells).nullable())
    .default({}),
});
export type CheckFiguresInput = z.input<typeof checkFiguresInput>;

export const figuresCheckSchema = z.object({
  year: z.number(),
  tables: z.array(tableLayoutSchema),
  /** Chinese name of each cell. */
  labels: z.record(z.string(), z.string()),
  /** Cells that are the sum of others, in an order in which each needs only those before it. */
  totals: z.array(z.object({ cell: z.string(), parts: z.array(z.string()) })),
  /** Contradictions among the cells that are filled in. */
  findings: z.array(findingSchema),
});
export type FiguresCheck = z.infer<typeof figuresCheckSchema>;
