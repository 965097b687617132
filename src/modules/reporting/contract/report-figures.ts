import { z } from 'zod';
import { cellMemberSchema } from './cells.ts';
import { versionInput } from './report-terms.ts';
import { bothLanguagesSchema } from './terms.ts';

/** A figure that text may be bound to. */
export const figureSchema = z.object({
  /** Cell id (`t3.granted.total`) or name (`releases.total`, `previous.t3.granted.total`, `trend.…`). */
  key: z.string(),
  label: bothLanguagesSchema,
  /** Heading of the picker. */
  group: z.enum([
    'table2',
    'table3',
    'table4',
    'disclosure',
    'requests',
    'outcomes',
    'fee',
    'platforms',
    'previous',
  ]),
  value: z.number(),
  /** As it reads in the text, e.g. `42.9%`, `比上年减少3件`. */
  text: z.string(),
  source: z.enum(['cell', 'records', 'previous']),
  /** Cells it is or adds up; empty for figures of the records. */
  cells: z.array(z.string()),
  /** How many cases or documents stand behind it; open them by `getFigure`. */
  members: z.number(),
});
export type FigureView = z.infer<typeof figureSchema>;

export const figuresSchema = z.object({ figures: z.array(figureSchema) });
export type Figures = z.infer<typeof figuresSchema>;

export const figureInput = versionInput.extend({ key: z.string().min(1).max(120) });
const documentMemberSchema = z.object({
  type: z.literal('document'),
  id: z.string(),
  title: z.string(),
  documentNumber: z.string().nullable(),
  releasedOn: z.string(),
});
export const figureMemberSchema = z.union([cellMemberSchema, documentMemberSchema]);
export type FigureMember = z.infer<typeof figureMemberSchema>;
export const figureDetailSchema = figureSchema.extend({
  /** How it is counted, in plain words. */
  definition: bothLanguagesSchema,
  behind: z.array(figureMemberSchema),
});
export type FigureDetail = z.infer<typeof figureDetailSchema>;
