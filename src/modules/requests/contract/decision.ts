import { z } from 'zod';
import { SAY } from './messages.ts';
import { idSchema, listOf, onSchema, optionalText, reasonSchema, uploadSchema } from './fields.ts';

/** One line of the search log: what a court asks for when information is said not to exist (Art. 36(4)). */
export const searchLogEntrySchema = z.object({
  place: z.string().trim().min(1, SAY.searchPlace).max(200),
  terms: z.string().trim().min(1, SAY.searchTerms).max(200),
  by: z.string().trim().min(1, SAY.searchedBy).max(50),
  on: z.string().trim().min(1, SAY.searchedOn).max(10),
  result: z.string().trim().min(1, SAY.searchResult).max(500),
});
export type SearchLogEntry = z.infer<typeof searchLogEntrySchema>;

/** What the chosen outcome has to be able to prove; which members are needed depends on the outcome. */
export const evidenceSchema = z.object({
  searchLog: z.array(searchLogEntrySchema).max(50).optional(),
  /** Where published information can be found. */
  publicationLink: optionalText(1000),
  publicationTitle: optionalText(300),
  otherAgencyName: optionalText(200),
  otherAgencyContact: optionalText(300),
  secrecyLevel: optionalText(50),
  secrecyPeriod: optionalText(100),
  /** The law or administrative regulation that forbids disclosure, with its article. */
  prohibitingLaw: optionalText(300),
  adverseEffect: optionalText(2000),
  consultationId: optionalText(60),
  publicInterest: optionalText(2000),
  withheldContent: optionalText(2000),
  specialRegime: optionalText(500),
  petitionChannel: optionalText(300),
  earlierReplyNumber: optionalText(100),
  publicationSource: optionalText(300),
  provideOn: optionalText(10),
  provideHow: optionalText(500),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A version of the decision: the answers to the guided questions lead to exactly one of the 21 outcomes. */
export const saveDecisionDraftInput = z.object({
  id: idSchema,
  on: onSchema,
  /** Question id → option id, in the order of the guide. */
  answers: z.record(z.string().max(60), z.string().max(60)),
  /** Legal basis, one article an entry. May still be empty in a draft, not when it is submitted. */
  basis: listOf(z.string().trim().min(1).max(300), 20).default([]),
  reasons: z.string().trim().max(10_000).default(''),
  /** What is provided and how; text of the reply's operative part beside the template's. */
  content: z.string().trim().max(10_000).default(''),
  evidence: evidenceSchema.default({}),
});
export type SaveDecisionDraftInput = z.input<typeof saveDecisionDraftInput>;

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
  answers: z.record(z.string(), z.string()),
  outcome: z.string().nullable(),
  subKind: z.string().nullable(),
  outcomeLabel: z.string().nullable(),
  basis: z.array(z.string()),
  reasons: z.string(),
  content: z.string(),
  evidence: evidenceSchema,
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
