import { z } from 'zod';
import { interpretationFormSchema } from './interpretation.ts';
import {
  attributeSchema,
  audienceSchema,
  disclosureTermSchema,
  facetCategorySchema,
  genreSchema,
  groundSchema,
  kindSchema,
  stageSchema,
  targetGroupSchema,
  topicSchema,
  validitySchema,
  withdrawalReasonSchema,
} from './terms.ts';
import { fileSchema } from './fields.ts';
import { deadlineSchema } from './staff-list.ts';
import { emergencySchema } from './emergency.ts';
import { previewLinkSchema } from './preview.ts';
import { reassessmentSchema } from './reassessment.ts';
import { relationSchema } from './relations.ts';
import { repealCorrectionSchema } from './repeal-corrections.ts';
import { reviewEntrySchema, reviewTrailSchema } from './review.ts';

export const editionSchema = z.object({
  id: z.string(),
  number: z.number(),
  reviewState: z.enum(['draft', 'in_review', 'sent_back', 'approved', 'discarded']),
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
  interpretationForm: interpretationFormSchema.nullable(),
  audience: audienceSchema.nullable(),
  disclosureTerm: disclosureTermSchema.nullable(),
  targetGroups: z.array(targetGroupSchema),
  facetCategory: facetCategorySchema.nullable(),
  /** Counts the saves of the draft; send it as `basedOn`. */
  revision: z.number(),
  draftedBy: z.object({ id: z.string(), name: z.string() }),
  submittedAt: z.string().nullable(),
  sentBackReason: z.string().nullable(),
  reviewedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  reviewedAt: z.string().nullable(),
  secrecyReview: z.string().nullable(),
  /** When a withheld document must be assessed again (Art. 18). */
  reassessOn: z.string().nullable(),
  files: z.array(fileSchema),
  /** Published in an emergency, before the review. */
  isEmergency: z.boolean(),
  /** The decisions on this edition, oldest first. */
  reviews: z.array(reviewEntrySchema),
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
      publicNotice: z.string().nullable(),
      /** Where readers are sent: a path of the site. */
      movedTo: z.string().nullable(),
    }),
  ),
  /** The review of the newest edition step by step. */
  reviewTrail: reviewTrailSchema,
  /** Newest first. */
  emergencies: z.array(emergencySchema),
  relations: z.array(relationSchema),
  /** Repeals recorded wrongly and corrected, newest first. */
  repealCorrections: z.array(repealCorrectionSchema),
  previewLinks: z.array(previewLinkSchema),
  /** Of a withheld document, newest first. */
  reassessments: z.array(reassessmentSchema),
  /** When it must be assessed again; null when it is not withheld. */
  reassessOn: z.string().nullable(),
  discardedOn: z.string().nullable(),
  /** How the period for publication is reckoned, day by day, while it runs. */
  deadlineAccount: z
    .object({
      workingDays: z.number(),
      /** The agency's own, stricter period. */
      isStricter: z.boolean(),
      days: z.array(
        z.object({ on: z.string(), counted: z.boolean(), why: z.object({ zh: z.string(), en: z.string() }) }),
      ),
      article: z.object({ zh: z.string(), en: z.string() }),
    })
    .nullable(),
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
