import { z } from 'zod';
import { idSchema, say } from './fields.ts';

/** Why a recorded repeal is wrong. */
export const repealErrorSchema = z.enum([
  'wrong_document',
  'not_repealed',
  'relation_error',
  'wrong_date',
  'wrong_basis',
  'other',
]);
export type RepealError = z.infer<typeof repealErrorSchema>;

export const annulRepealInput = z.object({
  id: idSchema,
  reason: repealErrorSchema,
  /** For the record, not published. */
  note: z
    .string()
    .trim()
    .min(4, say('请说明误标的具体情况和核实依据（不对外公布）', 'Explain for the record (not published)'))
    .max(500, say('不超过 500 个字', 'At most 500 characters')),
});

/** A repeal that was recorded wrongly, and its correction. */
export const repealCorrectionSchema = z.object({
  repealedOn: z.string(),
  basis: z.string(),
  /** The document whose release had entered it; null when it was marked by hand, or the reader may not see that one. */
  by: z.object({ id: z.string(), title: z.string() }).nullable(),
  reason: repealErrorSchema,
  note: z.string(),
  correctedOn: z.string(),
  correctedBy: z.string(),
});
export type RepealCorrection = z.infer<typeof repealCorrectionSchema>;
