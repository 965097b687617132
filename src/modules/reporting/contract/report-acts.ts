import { z } from 'zod';
import { SAY, tooLong } from './messages.ts';
import { reportKey, stageSchema } from './report-terms.ts';
import { reportFormatSchema } from './report.ts';
import { dateSchema, idSchema, neededText } from './terms.ts';

const opinion = z.string().trim().max(500, tooLong(500)).default('');
const reason = neededText(500, SAY.reason);
export const compilationInput = z.object(reportKey);
export const reasonedActInput = z.object({ ...reportKey, reason });
export const signOffInput = z.object({ ...reportKey, opinion });
export const publishInput = z.object({
  ...reportKey,
  /** Day of publication, today without it; later days are refused. */
  on: dateSchema.optional(),
});
/** What the acts of the path answer: where the report stands now. */
export const actedSchema = z.object({
  agencyId: z.string(),
  year: z.number(),
  version: z.number(),
  stage: stageSchema,
  publishedOn: z.string().nullable(),
  path: z.string().nullable(),
});
export type Acted = z.infer<typeof actedSchema>;

/** Whether a published version can be made again from what was frozen. */
export const reproductionSchema = z.object({
  version: z.number(),
  ok: z.boolean(),
  files: z.array(
    z.object({
      format: reportFormatSchema,
      kept: z.string(),
      made: z.string(),
      identical: z.boolean(),
    }),
  ),
});
export type Reproduction = z.infer<typeof reproductionSchema>;

/** Whoever wrote last may not check. */
const separateChecker = z.boolean();
export const reportSettingsSchema = z.object({
  separateChecker,
  /** Least number of cases for a rate in the agency's comparisons; changed by `comparisonMinimumInput`. */
  comparisonMinimum: z.number(),
});
export type ReportSettings = z.infer<typeof reportSettingsSchema>;
export const reportSettingsInput = z.object({ agencyId: idSchema });
export const changeReportSettingsInput = z.object({ agencyId: idSchema, separateChecker, reason });
