import { z } from 'zod';
import { SAY } from './messages.ts';
import {
  bothLanguagesSchema,
  calendarDateSchema,
  idSchema,
  listOf,
  onSchema,
  optionalText,
  reasonSchema,
  requiredText,
  uploadSchema,
  warningSchema,
} from './fields.ts';

const filled = (max: number) => z.string().trim().min(1).max(max);

/** One line of the search log: what a court asks for when information is said not to exist (Art. 36(4)). */
export const searchEntrySchema = z.object({
  where: requiredText(200, SAY.searchPlace),
  terms: requiredText(200, SAY.searchTerms),
  by: requiredText(50, SAY.searchedBy),
  on: calendarDateSchema,
  result: requiredText(500, SAY.searchResult),
});
export type SearchEntryInput = z.infer<typeof searchEntrySchema>;

/**
 * What the outcome has to be able to prove; which members are needed the guide says. Consultations, the correction and
 * the day reasons were asked for are taken from the case's own record.
 */
export const evidenceSchema = z.object({
  /** Titles of what is given. */
  items: z.array(filled(300)).max(100).optional(),
  provision: z
    .object({
      form: z.enum(['paper', 'electronic', 'disc', 'inspection', 'other']),
      when: z.enum(['enclosed', 'later']),
      on: calendarDateSchema.optional(),
      place: optionalText(300),
      changedBecause: optionalText(500),
    })
    .optional(),
  publication: z.object({ title: filled(300), where: filled(1000) }).optional(),
  withheldPart: optionalText(2000),
  classification: z
    .object({ level: z.enum(['top_secret', 'secret', 'confidential']), period: filled(100) })
    .optional(),
  prohibitingLaw: optionalText(300),
  adverseEffect: optionalText(2000),
  classMembership: optionalText(2000),
  accessLaw: z.object({ law: filled(300), where: filled(300) }).optional(),
  searches: z.array(searchEntrySchema).max(50).optional(),
  otherAgency: z.object({ name: filled(200), contact: filled(300) }).optional(),
  responsibleUnknown: optionalText(1000),
  creationNeeded: optionalText(1000),
  petitionChannel: optionalText(300),
  priorReply: z.object({ requestNumber: filled(100), repliedOn: calendarDateSchema }).optional(),
  publicationSource: z.object({ title: filled(300), where: filled(300) }).optional(),
  /** Art. 35: why the reasons given were found unreasonable. */
  statedReasons: z.object({ assessment: filled(2000) }).optional(),
  obtainedBefore: optionalText(1000),
  overrideReasons: optionalText(2000),
});
export type EvidenceInput = z.infer<typeof evidenceSchema>;

/** Question id → option id, in the order of the guide. */
export const answersSchema = z.record(z.string().max(60), z.string().max(60));

export const refusalGroundSchema = z.enum([
  'refused_state_secret',
  'refused_prohibited_by_law',
  'refused_security_stability',
  'refused_third_party_rights',
  'refused_internal_affairs',
  'refused_process_information',
  'refused_enforcement_file',
]);

/** A version of the decision: the answers to the guided questions lead to exactly one of the 21 outcomes. */
export const saveDecisionDraftInput = z.object({
  id: idSchema,
  on: onSchema,
  answers: answersSchema,
  /** Partial disclosure on several grounds: those beside the one the answers give. */
  furtherGrounds: z.array(refusalGroundSchema).max(7).default([]),
  /** Legal basis, one article an entry; the suggested articles when left out. */
  basis: z.array(filled(300)).max(20).optional(),
  reasons: z.string().trim().max(10_000).default(''),
  evidence: evidenceSchema.default({}),
});
export type SaveDecisionDraftInput = z.input<typeof saveDecisionDraftInput>;

export const guideDecisionInput = z.object({ id: idSchema, answers: answersSchema.default({}) });

const guideQuestionSchema = z.object({
  id: z.string(),
  step: z.number(),
  stepName: bothLanguagesSchema,
  ask: bothLanguagesSchema,
  help: bothLanguagesSchema,
  article: z.string(),
  options: z.array(z.object({ id: z.string(), label: bothLanguagesSchema })),
});

/** The guided questions answered so far, the next one, and where the way ends. */
export const guideDecisionOutput = z.object({
  path: z.array(guideQuestionSchema.extend({ answer: z.string() })),
  next: guideQuestionSchema.nullable(),
  /** An act that must come first. */
  act: z.object({ step: z.string(), text: bothLanguagesSchema }).nullable(),
  result: z
    .object({
      outcome: z.string(),
      label: bothLanguagesSchema,
      subKind: z.string().nullable(),
      subKindLabel: bothLanguagesSchema.nullable(),
      grounds: z.array(z.string()),
      suggestedBasis: z.array(z.string()),
      /** Members of `evidence`, one of each group being enough; `given` when the case's record supplies it. */
      evidence: z.array(
        z.object({
          anyOf: z.array(z.object({ key: z.string(), label: bothLanguagesSchema })),
          article: z.string(),
          given: z.boolean(),
        }),
      ),
      overridesThirdParty: z.boolean(),
      electronic: z.boolean(),
      /** A: reconsideration first; B: free choice. */
      remedyVariant: z.enum(['A', 'B']),
    })
    .nullable(),
});
export type GuideDecisionOutput = z.infer<typeof guideDecisionOutput>;

export const submitDraftInput = z.object({ id: idSchema, on: onSchema });
export const passReviewInput = z.object({ id: idSchema, on: onSchema, opinion: optionalText(1000) });
export const sendBackInput = z.object({ id: idSchema, on: onSchema, reason: reasonSchema });

export const dispatchChannelSchema = z.enum(['post', 'collect', 'email', 'portal', 'fax', 'on_site']);
export type DispatchChannel = z.infer<typeof dispatchChannelSchema>;

/** The reply goes out: the decisive act for being in time. The case is closed with it. */
export const dispatchReplyInput = z.object({
  id: idSchema,
  on: onSchema,
  channel: dispatchChannelSchema,
  /** Posting receipt number or similar. */
  reference: optionalText(100),
  proof: uploadSchema.optional(),
  enclosures: listOf(uploadSchema, 10).optional(),
});
export type DispatchReplyInput = z.input<typeof dispatchReplyInput>;

/** Service of a letter: the day it reached the applicant, with the proof. The applicant may confirm it on the portal. */
export const recordDeliveryInput = z.object({
  id: idSchema,
  on: onSchema,
  letterId: idSchema,
  proof: uploadSchema.optional(),
});

export const draftViewSchema = z.object({
  id: z.string(),
  version: z.number(),
  answers: answersSchema,
  outcome: z.string().nullable(),
  subKind: z.string().nullable(),
  outcomeLabel: bothLanguagesSchema.nullable(),
  grounds: z.array(z.string()),
  basis: z.array(z.string()),
  reasons: z.string(),
  evidence: evidenceSchema,
  /** What is still missing before it may be submitted. */
  problems: z.array(warningSchema.extend({ field: z.string().optional() })),
  authorId: z.string(),
  authorName: z.string(),
  savedOn: z.string(),
});
export type DraftView = z.infer<typeof draftViewSchema>;

export const reviewViewSchema = z.object({
  /** Roles that review, in order. */
  levels: z.array(z.string()),
  passed: z.array(
    z.object({
      level: z.string(),
      on: z.string(),
      actorName: z.string(),
      opinion: z.string().nullable(),
    }),
  ),
  /** The level it waits for; null when it is not in review. */
  current: z.string().nullable(),
  sentBack: z
    .object({ level: z.string(), on: z.string(), actorName: z.string(), reason: z.string() })
    .nullable(),
});
export type ReviewView = z.infer<typeof reviewViewSchema>;
