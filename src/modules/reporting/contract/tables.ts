import { z } from 'zod';
import { checkPeriod, findingSchema, periodFields, periodSchema } from './terms.ts';

/** Tables of a year or of any period. A published year shows what was published unless `source` asks for the ledger. */
export const reportTablesInput = z
  .object({ ...periodFields, source: z.enum(['published', 'frozen', 'ledger']).optional() })
  .superRefine(checkPeriod);
export type ReportTablesInput = z.input<typeof reportTablesInput>;

/** A place of the printed table: a heading or label, or a figure by its cell. Spans as in HTML. */
export const layoutCellSchema = z.object({
  label: z.string().optional(),
  cell: z.string().optional(),
  colspan: z.number().optional(),
  rowspan: z.number().optional(),
  align: z.enum(['left', 'center']).optional(),
});
export const tableLayoutSchema = z.object({
  table: z.enum(['table2', 'table3', 'table4']),
  title: z.string(),
  columns: z.array(z.number()),
  headerRows: z.number(),
  rows: z.array(z.array(layoutCellSchema)),
});
export type TableLayoutView = z.infer<typeof tableLayoutSchema>;

export const reportTablesSchema = z.object({
  agencyId: z.string(),
  agencyName: z.string(),
  year: z.number().nullable(),
  period: periodSchema,
  /** Where the figures come from: the ledger as it stands, or the frozen report. */
  source: z.enum(['published', 'frozen', 'ledger']),
  tables: z.array(tableLayoutSchema),
  /** Figure and number of members by cell id. */
  cells: z.record(z.string(), z.object({ value: z.number(), members: z.number(), label: z.string() })),
  /** Findings of the table checks; each stands on its cells. */
  findings: z.array(findingSchema),
});
export type ReportTables = z.infer<typeof reportTablesSchema>;
