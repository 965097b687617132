import { z } from 'zod';
import { SAY_CHECKING } from './messages-checking.ts';
import { markedReportSchema } from './marked-report.ts';
import { findingSchema } from './terms.ts';
import { reportUploadSchema } from './uploads.ts';

const MOST_CHARACTERS = 300_000;

/** A report somebody wants checked: a file, or its text; last year's beside it if there is one. Nothing is kept. */
export const checkReportInput = z
  .object({
    file: reportUploadSchema.optional(),
    text: z
      .string()
      .max(MOST_CHARACTERS, SAY_CHECKING.textTooLong)
      .transform((text) => (text.trim() === '' ? undefined : text))
      .optional(),
    previous: reportUploadSchema.optional(),
  })
  .superRefine(({ file, text }, context) => {
    if (file === undefined && text === undefined)
      context.addIssue({ code: 'custom', path: ['file'], message: SAY_CHECKING.nothing });
    if (file !== undefined && text !== undefined)
      context.addIssue({ code: 'custom', path: ['file'], message: SAY_CHECKING.both });
  });

/** What was read and found, and the report with the findings marked. */
export const checkedReportSchema = z.object({
  file: z.string(),
  agency: z.string().nullable(),
  year: z.number().nullable(),
  format: z.enum(['2021', '2019', 'pre2019']),
  publishedOn: z.string().nullable(),
  tables: z.record(z.string(), z.number().nullable()),
  unreadable: z.array(z.string()),
  inferred: z.array(z.string()),
  findings: z.array(findingSchema),
  marked: markedReportSchema,
});
