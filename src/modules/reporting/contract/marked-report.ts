import { z } from 'zod';

const numbers = z.array(z.number().int().min(1));
const value = z.union([z.number(), z.string()]).nullable();

/** A finding beside the report; `number` (from 1) is what the marks carry, `key` what judgements hang on. */
export const markedFindingSchema = z.object({
  number: z.number().int().min(1),
  key: z.string(),
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  rule: z.string(),
  repair: z.string(),
  cells: z.array(z.string()),
  expected: value,
  actual: value,
  quote: z.string().nullable(),
});

export const markedCellStateSchema = z.enum(['read', 'blank', 'unreadable', 'inferred']);

/** A place of a table: `label` true for words of the form, else a figure with its cell id. */
export const markedCellSchema = z.object({
  label: z.boolean(),
  cell: z.string().nullable(),
  text: z.string(),
  colspan: z.number().int().min(1),
  rowspan: z.number().int().min(1),
  findings: numbers,
  state: markedCellStateSchema,
  /** Why it is unreadable, or how it was inferred. */
  reason: z.string().nullable(),
});

export const markedLineSchema = z.object({
  kind: z.literal('line'),
  /** In order; together they are the whole line as the report writes it. */
  segments: z.array(z.object({ text: z.string(), findings: numbers })),
});
export const markedTableSchema = z.object({
  kind: z.literal('table'),
  table: z.enum(['table2', 'table3', 'table4', 'indicators']),
  /** Relative widths. */
  columns: z.array(z.number()),
  headerRows: z.number().int().min(0),
  rows: z.array(z.array(markedCellSchema)),
});

/** A report in its own words with every finding marked where it stands; the tables in the official layout. */
export const markedReportSchema = z.object({
  title: z.string(),
  agency: z.string().nullable(),
  year: z.number().nullable(),
  publishedOn: z.string().nullable(),
  findings: z.array(markedFindingSchema),
  sections: z.array(
    z.object({
      id: z.enum(['front', 'overview', 'table2', 'table3', 'table4', 'problems', 'other']),
      heading: z.object({ text: z.string(), findings: numbers }).nullable(),
      blocks: z.array(z.discriminatedUnion('kind', [markedLineSchema, markedTableSchema])),
    }),
  ),
  /** Numbers of the findings about what is absent, or without a place in the text. */
  unplaced: numbers,
});
export type MarkedReportView = z.infer<typeof markedReportSchema>;
export type MarkedFindingView = z.infer<typeof markedFindingSchema>;
export type MarkedTableView = z.infer<typeof markedTableSchema>;
export type MarkedCellView = z.infer<typeof markedCellSchema>;
