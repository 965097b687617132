import { z } from 'zod';
import { idSchema, yearSchema } from './terms.ts';

const key = { agencyId: idSchema, year: yearSchema };
export const listReportsInput = z.object({ agencyId: idSchema });
export const reportStateSchema = z.enum([
  'running',
  'not_begun',
  'draft',
  'checked',
  'approved',
  'published',
]);
export const reportListSchema = z.object({
  agencyId: z.string(),
  reports: z.array(
    z.object({
      year: z.number(),
      /** `running`: the year is not over yet. */
      state: reportStateSchema,
      publishedOn: z.string().nullable(),
      /** The newest version, and whether it is a correction in the making. */
      version: z.number(),
      correcting: z.boolean(),
      /** Last day to publish (Art. 49). */
      dueOn: z.string(),
    }),
  ),
});
export type ReportList = z.infer<typeof reportListSchema>;

export const reportFormatSchema = z.enum(['html', 'docx', 'pdf', 'xlsx', 'json']);
export type ReportFileFormat = z.infer<typeof reportFormatSchema>;
export const reportFileInput = z.object({
  ...key,
  /** The newest without it. */
  version: z.coerce.number().int().min(1).max(99).optional(),
  format: reportFormatSchema,
});
