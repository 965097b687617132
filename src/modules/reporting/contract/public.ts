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
  title: z.string(),
  publishedOn: z.string(),
});
export const publishedReportsSchema = z.object({ reports: z.array(publishedReportRowSchema) });
export type PublishedReportRow = z.infer<typeof publishedReportRowSchema>;

/** A published report for the public page; `agency` is a code or an id. */
export const publishedReportInput = z.object({ agency: z.string().min(1).max(64), year: yearSchema });
export const publishedReportSchema = publishedReportRowSchema.extend({
  /** The report's text and tables as one escaped `<article>`. */
  html: z.string(),
  formats: z.array(reportFormatSchema),
});
export type PublishedReport = z.infer<typeof publishedReportSchema>;

export const publishedReportFileInput = publishedReportInput.extend({ format: reportFormatSchema });
