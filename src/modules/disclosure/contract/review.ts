import { z } from 'zod';
import { idSchema, say } from './fields.ts';

// Review of an edition: 三审三校 by the agency's plan, secrecy review as a gate of its own.

export const reviewStepSchema = z.enum([
  'first_proof', // 一校
  'first_review', // 初审
  'second_proof', // 二校
  'second_review', // 复审
  'third_proof', // 三校
  'final_review', // 终审; the act that publishes
]);
export type ReviewStepName = z.infer<typeof reviewStepSchema>;

/** Roles that a plan may charge with a step. */
export const reviewerRoleSchema = z.enum([
  'editor',
  'publication_reviewer',
  'unit_head',
  'foi_head',
  'leader',
]);

/** How an agency reviews before publication. The steps keep the order of `reviewStepSchema`; the last is the final review. */
export const reviewPlanSchema = z.object({
  steps: z
    .array(
      z.object({
        step: reviewStepSchema,
        /** Who may take the step; one of these posts in the agency. */
        roles: z
          .array(reviewerRoleSchema)
          .min(1, say('每个环节至少选择一类岗位', 'At least one post a step')),
      }),
    )
    .min(1, say('至少保留终审', 'Keep at least the final review'))
    .max(6),
  /** How many different persons the reviews (初审、复审、终审) need; proofs do not count. */
  distinctReviewers: z.number().int().min(1).max(3),
  /** 终审与初审不得为同一人. */
  finalByAnother: z.boolean(),
  /** 保密审查人不得同时担任审核人. */
  secrecyByAnother: z.boolean(),
});
export type ReviewPlan = z.infer<typeof reviewPlanSchema>;

const opinionSchema = z
  .string()
  .trim()
  .min(2, say('请写明意见', 'Give an opinion'))
  .max(500, say('意见不超过 500 个字', 'At most 500 characters'));
const basisSchema = z.string().trim().max(300, say('依据不超过 300 个字', 'At most 300 characters'));
/** What the reviewer has read; refuses when something else waits now. */
const asRead = {
  editionNumber: z.coerce.number().int().min(1).optional(),
  /** `reviewTrail.contentHash` of what was read. */
  contentHash: z.string().length(64).optional(),
};

/** Passes steps before the final review; several consecutive ones may be passed at once (a review with its proof). */
export const passReviewInput = z.object({
  id: idSchema,
  steps: z.array(reviewStepSchema).min(1).max(5),
  opinion: opinionSchema,
  basis: basisSchema.optional(),
  ...asRead,
});
/** 保密审查: an act of its own, item by item, with its legal basis (Art. 17; 保守国家秘密法 Art. 35). */
export const passSecrecyReviewInput = z.object({
  id: idSchema,
  basis: basisSchema.min(2, say('请写明保密审查的依据', 'Give the legal basis of the secrecy review')),
  opinion: z
    .string()
    .trim()
    .min(4, say('请写明保密审查意见', 'Give the opinion of the secrecy review'))
    .max(500, say('不超过 500 个字', 'At most 500 characters')),
  ...asRead,
});
/** The final review, with whatever earlier steps this person takes in the same act; publishes a proactive document. */
export const approveInput = z.object({
  id: idSchema,
  /** Empty: all steps that are left. */
  steps: z.array(reviewStepSchema).max(6).optional(),
  opinion: opinionSchema.optional(),
  basis: basisSchema.optional(),
  ...asRead,
});
export const sendBackInput = z.object({
  id: idSchema,
  reason: z
    .string()
    .trim()
    .min(2, say('请写明退回原因', 'Say why it is sent back'))
    .max(500, say('退回原因不超过 500 个字', 'At most 500 characters')),
  /** Sent back by the secrecy reviewer. */
  gate: z.enum(['review', 'secrecy']).default('review'),
});
export const recallInput = z.object({ id: idSchema, reason: z.string().trim().max(500).optional() });
export const discardInput = z.object({
  id: idSchema,
  reason: z.string().trim().min(2, say('请写明作废原因', 'Say why it is discarded')).max(500),
});

const personSchema = z.object({ id: z.string(), name: z.string() });
const textSchema = z.object({ zh: z.string(), en: z.string() });

/** One decision on an edition, as it stands in the record. */
export const reviewEntrySchema = z.object({
  id: z.string(),
  /** A step of the plan, the secrecy gate, or the approval after an emergency publication. */
  step: z.enum([...reviewStepSchema.options, 'secrecy', 'emergency_approval']),
  label: textSchema,
  outcome: z.enum(['passed', 'sent_back']),
  by: personSchema,
  at: z.string(),
  on: z.string(),
  basis: z.string().nullable(),
  opinion: z.string(),
  /** SHA-256 of text, metadata and files as they were then. */
  contentHash: z.string(),
  /** It was given for exactly what the edition says now. */
  matchesContent: z.boolean(),
});
export type ReviewEntry = z.infer<typeof reviewEntrySchema>;

/** A step of the chain as it is drawn. */
export const trailStepSchema = z.object({
  step: z.enum([...reviewStepSchema.options, 'secrecy']),
  label: textSchema,
  /** `void`: was passed, but the text or files changed since. */
  state: z.enum(['passed', 'waiting', 'later', 'void', 'sent_back']),
  /** The decision that stands, or the one that became void. */
  entry: reviewEntrySchema.nullable(),
  /** Names of the posts that may take it. */
  roles: z.array(z.string()),
  /** This person may take it now. */
  mine: z.boolean(),
  /** Why this person may not, while it waits. */
  obstacle: textSchema.nullable(),
});
export const reviewTrailSchema = z.object({
  editionNumber: z.number(),
  contentHash: z.string(),
  plan: reviewPlanSchema,
  steps: z.array(trailStepSchema),
  /** The gate beside the chain; the final review waits for it. */
  secrecy: trailStepSchema,
  /** How many more persons the reviews need. */
  reviewersMissing: z.number(),
  /** All decisions on this edition, oldest first. */
  entries: z.array(reviewEntrySchema),
});
export type ReviewTrail = z.infer<typeof reviewTrailSchema>;
