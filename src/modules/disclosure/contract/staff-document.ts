import { z } from 'zod';
import {
  attributeSchema,
  genreSchema,
  groundSchema,
  kindSchema,
  stageSchema,
  topicSchema,
  validitySchema,
  withdrawalReasonSchema,
} from './terms.ts';
import { fileSchema } from './fields.ts';
import { deadlineSchema } from './staff-list.ts';

export const editionSchema = z.object({
  id: z.string(),
  number: z.number(),
  reviewState: z.enum(['draft', 'in_review', 'sent_back', 'approved']),
  title: z.string(),
  summary: z.string(),
  body: z.string(),
  kind: kindSchema,
  genre: genreSchema.nullable(),
  topic: topicSchema.nullable(),
  keywords: z.array(z.string()),
  documentNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  source: z.string().nullable(),
  signedOn: z.string().nullable(),
  changedOn: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  columns: z.array(z.string()),
  attribute: attributeSchema,
  withholdingGround: groundSchema.nullable(),
  withholdingReason: z.string().nullable(),
  interpretsId: z.string().nullable(),
  draftedBy: z.object({ id: z.string(), name: z.string() }),
  submittedAt: z.string().nullable(),
  sentBackReason: z.string().nullable(),
  reviewedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  reviewedAt: z.string().nullable(),
  secrecyReview: z.string().nullable(),
  /** When a withheld document must be assessed again (Art. 18). */
  reassessOn: z.string().nullable(),
  files: z.array(fileSchema),
});
export type Edition = z.infer<typeof editionSchema>;

export const nextStepSchema = z.object({
  /** Name of the use case. */
  action: z.string(),
  label: z.object({ zh: z.string(), en: z.string() }),
  /** What will happen, to be shown under the button. */
  consequence: z.object({ zh: z.string(), en: z.string() }),
  allowed: z.boolean(),
  /** Why not, when it is not allowed. */
  reason: z.object({ zh: z.string(), en: z.string() }).nullable(),
});
export const staffDocumentSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  indexNumber: z.string().nullable(),
  stage: stageSchema,
  isReleased: z.boolean(),
  repealedOn: z.string().nullable(),
  repealBasis: z.string().nullable(),
  validity: validitySchema.nullable(),
  deadline: deadlineSchema.nullable(),
  /** Newest first; the first may be a draft while an earlier one is released. */
  editions: z.array(editionSchema),
  releases: z.array(
    z.object({
      editionNumber: z.number(),
      columns: z.array(z.string()),
      releasedOn: z.string(),
      endedOn: z.string().nullable(),
      endedBy: z.enum(['withdrawn', 'replaced']).nullable(),
      withdrawalReason: withdrawalReasonSchema.nullable(),
      withdrawalNote: z.string().nullable(),
    }),
  ),
  timeline: z.array(
    z.object({
      kind: z.string(),
      text: z.object({ zh: z.string(), en: z.string() }),
      on: z.string(),
      at: z.string(),
      by: z.string(),
      /** The reason, basis or opinion given with it. */
      detail: z.string().nullable(),
    }),
  ),
  nextSteps: z.array(nextStepSchema),
});
export type StaffDocument = z.infer<typeof staffDocumentSchema>;
