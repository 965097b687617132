import { z } from 'zod';
import { dateSchema, idSchema, pageFields, say } from './fields.ts';
import { attributeSchema, groundSchema } from './terms.ts';

/** Periodic reassessment of what is withheld (Art. 18). */
export const reassessInput = z.object({
  id: idSchema,
  /** keep: stays withheld, on the same or another ground; publish: a new edition as a proactive draft is begun. */
  decision: z.enum(['keep', 'publish']),
  /** For keep; the ground that stands without it. */
  ground: groundSchema.optional(),
  reason: z
    .string()
    .trim()
    .min(4, say('请写明评估理由', 'Give the reasons of the assessment'))
    .max(500, say('不超过 500 个字', 'At most 500 characters')),
  /** For keep: the next assessment, at the latest a year on. */
  nextOn: dateSchema.optional(),
});
export const reassessedSchema = z.object({
  id: z.string(),
  decision: z.enum(['keep', 'publish']),
  nextOn: z.string().nullable(),
  /** The draft begun by `publish`. */
  editionNumber: z.number(),
});
export const reassessmentSchema = z.object({
  on: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  decision: z.enum(['keep', 'publish']),
  ground: groundSchema.nullable(),
  reason: z.string(),
  nextOn: z.string().nullable(),
});
export const listWithheldInput = z.object({
  agencyId: idSchema,
  /** due: today or overdue; soon: within 30 days; later: after that. */
  state: z.enum(['overdue', 'today', 'soon', 'later']).optional(),
  attribute: attributeSchema.exclude(['proactive']).optional(),
  ground: groundSchema.optional(),
  text: z.string().trim().max(100).optional(),
  ...pageFields,
});
export const withheldRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  documentNumber: z.string().nullable(),
  signedOn: z.string().nullable(),
  attribute: attributeSchema,
  ground: groundSchema.nullable(),
  reason: z.string().nullable(),
  determinedOn: z.string().nullable(),
  lastAssessedOn: z.string().nullable(),
  reassessOn: z.string(),
  state: z.enum(['overdue', 'today', 'soon', 'later']),
});
export const withheldListSchema = z.object({
  items: z.array(withheldRowSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  /** Every withheld document is in exactly one. */
  byState: z.object({ overdue: z.number(), today: z.number(), soon: z.number(), later: z.number() }),
});
export type WithheldList = z.infer<typeof withheldListSchema>;
