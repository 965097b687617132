import { z } from 'zod';
import { idSchema, say } from './fields.ts';
import { reviewPlanSchema } from './review.ts';

/** Patterns of the index number, after the organisation code. */
export const indexPatternSchema = z.enum(['year_serial', 'year_month_serial']);

const settingFields = {
  reviewPlan: reviewPlanSchema,
  /** The agency's own, stricter period for publication (Art. 26: at most 20 working days). */
  publicationWorkingDays: z
    .number()
    .int()
    .min(1)
    .max(20, say('不得长于法定的 20 个工作日', 'Not more than the statutory 20 working days')),
  /** Working days within which an emergency publication is approved by someone else. */
  emergencyApprovalDays: z.number().int().min(1).max(10),
  indexPattern: indexPatternSchema,
};
export const disclosureSettingsSchema = z.object(settingFields).extend({
  /** Which of the above the agency has decided itself. */
  own: z.array(z.string()),
  /** The plan the house offers to an agency without its own. */
  defaultPlan: reviewPlanSchema,
  indexExamples: z.object({ year_serial: z.string(), year_month_serial: z.string() }),
});
export type DisclosureSettings = z.infer<typeof disclosureSettingsSchema>;
export const getDisclosureSettingsInput = z.object({ agencyId: idSchema });
/** What is absent stays; null returns to the default. */
export const changeDisclosureSettingsInput = z.object({
  agencyId: idSchema,
  reviewPlan: reviewPlanSchema.nullable().optional(),
  publicationWorkingDays: settingFields.publicationWorkingDays.nullable().optional(),
  emergencyApprovalDays: settingFields.emergencyApprovalDays.nullable().optional(),
  indexPattern: indexPatternSchema.nullable().optional(),
});
