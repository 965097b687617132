import { z } from 'zod';
import { idSchema, say } from './fields.ts';

/** Publication in an emergency (Art. 6, Art. 20(12)): before the review, approved afterwards by someone else. */
export const publishEmergencyInput = z.object({
  id: idSchema,
  reason: z
    .string()
    .trim()
    .min(4, say('请写明突发事件和紧急公开的理由', 'Describe the emergency and why it cannot wait'))
    .max(500),
  /** The secrecy review is never left out: its opinion is given with the act, unless it has been passed already. */
  secrecyOpinion: z
    .string()
    .trim()
    .min(4, say('请写明保密审查意见', 'Give the opinion of the secrecy review'))
    .max(500)
    .optional(),
  editionNumber: z.coerce.number().int().min(1).optional(),
});
export const decideEmergencyInput = z
  .object({
    id: idSchema,
    decision: z.enum(['approve', 'withdraw']),
    opinion: z.string().trim().min(2, say('请写明意见', 'Give an opinion')).max(500),
    basis: z.string().trim().max(300).optional(),
  })
  .describe('approve: stands; withdraw: taken down at once');

export const emergencySchema = z.object({
  editionNumber: z.number(),
  reason: z.string(),
  publishedBy: z.object({ id: z.string(), name: z.string() }),
  publishedOn: z.string(),
  /** Last day for the approval afterwards. */
  approveBy: z.string(),
  state: z.enum(['open', 'overdue', 'approved', 'withdrawn']),
  decidedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  decidedOn: z.string().nullable(),
  opinion: z.string().nullable(),
});
export type Emergency = z.infer<typeof emergencySchema>;

export const listEmergenciesInput = z.object({
  agencyId: idSchema,
  state: z.enum(['open', 'all']).default('open'),
});
export const emergencyListSchema = z.object({
  items: z.array(emergencySchema.extend({ documentId: z.string(), title: z.string() })),
});
