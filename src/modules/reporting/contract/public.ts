import { z } from 'zod';
import { reportFormatSchema } from './report.ts';
import { idSchema, yearSchema } from './terms.ts';

/** Published reports, newest first; of one agency when asked for. */
export const listPublishedReportsInput = z.object({
  agencyId: idSchema.optional(),
  year: yearSchema.optional(),
});
export const publishedReportRowSchema = z.object({
  agencyId: z.string(),
  agencyCode: z.string(),
  agencyName: z.string(),
  year: z.number(),
  /** The newest published version; above 1 it was corrected. */
  version: z.number(),
  title: z.string(),
  publishedOn: z.string(),
});
export const publishedReportsSchema = z.object({ reports: z.array(publishedReportRowSchema) });
export type PublishedReportRow = z.infer<typeof publishedReportRowSchema>;

/** A published report for the public page, its newest version unless one is asked for; `agency` is a code or an id. */
export const publishedReportInput = z.object({
  agency: z.string().min(1).max(64),
  year: yearSchema,
  version: z.coerce.number().int().min(1).max(99).optional(),
});
/** Another version that a published one is corrected by, or corrects. */
const correctionSchema = z.object({ version: z.number(), publishedOn: z.string(), reason: z.string() });
export const publishedReportSchema = publishedReportRowSchema.extend({
  /** The report's text and tables as one escaped `<article>`. */
  html: z.string(),
  formats: z.array(reportFormatSchema),
  /** The version that took the place of this one, with its reason. */
  correctedBy: correctionSchema.nullable(),
  /** Why this version was made, and which it corrects; null for the first. */
  corrects: z.object({ version: z.number(), reason: z.string() }).nullable(),
});
export type PublishedReport = z.infer<typeof publishedReportSchema>;

export const publishedReportFileInput = publishedReportInput.extend({ format: reportFormatSchema });
