import { z } from 'zod';
import { idSchema } from './fields.ts';
import { SAY, tooLong } from './messages.ts';

export const reviewLevelSchema = z.enum(['unit_head', 'foi_head', 'leader']);

/** How an agency handles its requests, as far as the law leaves it open. */
export const requestSettingsSchema = z.object({
  /** Who reviews a reply, in order. */
  approvalLevels: z
    .array(reviewLevelSchema)
    .min(1, SAY.levels)
    .refine((levels) => new Set(levels).size === levels.length, SAY.levelsTwice),
  /** Usual working days for the applicant to correct a request; the law names none (Art. 30). */
  correctionDays: z.coerce.number().int().min(1, SAY.correctionDays).max(60, SAY.correctionDays),
  /** One title for all replies, or titles by result; both are in use. */
  titleStyle: z.enum(['single', 'per_result']),
  /** Remedy variant for administrative queries: A reconsideration first, B free choice. */
  administrativeQueryVariant: z.enum(['A', 'B']),
  /** Address of the portal that letters name. */
  portalUrl: z.string().optional(),
  /** Replies carry the account of their period as an annex. */
  clockAnnex: z.boolean(),
});
export type RequestSettings = z.infer<typeof requestSettingsSchema>;

export const getSettingsInput = z.object({ agencyId: idSchema });

const PORTAL_URL_MAX = 300;

/** What is left out stays as it is; a blank address of the portal removes it. */
export const changeSettingsInput = requestSettingsSchema.partial().extend({
  agencyId: idSchema,
  portalUrl: z
    .string()
    .trim()
    .max(PORTAL_URL_MAX, tooLong(PORTAL_URL_MAX))
    .refine((address) => address === '' || isWebAddress(address), SAY.webAddress)
    .optional(),
});

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/.test(text) && URL.canParse(text);
}
