import { z } from 'zod';
import { SAY_COLLECTING } from './collection-messages.ts';
import { ofMember, text } from './member-fields.ts';
import { dateSchema, idSchema, neededText, optionalText, yearSchema } from './terms.ts';
import { flagSchema, jsonOr } from './uploads.ts';

/*
 * Collecting the reports of a year. Below `/api/v1`:
 * GET `/collections?agencyId=` collectionListSchema · GET `/collections/proposal?agencyId=&year=` · POST `/collections`
 * collectionHeadSchema · GET `/collections/own?agencyId=&year=` ownCollectionsSchema (the reporting agency's view) ·
 * GET `/collections/:id` boardSchema · PATCH `/collections/:id` · POST `/collections/:id/close`, `/reopen` ·
 * GET `/collections/:id/export` (xlsx) · POST `/collections/:id/members` addedSchema · POST `/collections/:id/remind`.
 * Below `/collections/:id/members/:memberId`: GET memberViewSchema · PATCH · POST `/remove` · POST `/submit` (agency
 * of the system), `/file` (form with file), `/form` submittedSchema · POST `/return`, `/accept`, `/reopen`,
 * `/publication` memberRowSchema · POST `/link` submissionLinkSchema, `/link/revoke`.
 * Without an account: GET `/public/submissions/:code` submissionByCodeSchema · POST `…/file`, `…/form`.
 */
export const memberKindSchema = z.enum([
  'government',
  'department',
  'township',
  'field_office',
  'public_body',
]);
export type MemberKind = z.infer<typeof memberKindSchema>;

/** Exactly one of these at any time. `draft` is known only of agencies of this system. */
export const memberStateSchema = z.enum(['not_begun', 'draft', 'submitted', 'returned', 'accepted']);
export type MemberState = z.infer<typeof memberStateSchema>;
/** Whether the report is out, against the statutory date (《条例》第四十九条). */
export const publicationStateSchema = z.enum(['awaited', 'in_time', 'late', 'overdue']);
export type PublicationState = z.infer<typeof publicationStateSchema>;
/** How far a submission is: `overdue` is not there although the internal date has passed. */
export const punctualitySchema = z.enum(['awaited', 'in_time', 'late', 'overdue']);
export type Punctuality = z.infer<typeof punctualitySchema>;

const email = z
  .string()
  .trim()
  .max(120)
  .refine((value) => value === '' || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value), SAY_COLLECTING.email)
  .default('');

const memberFields = {
  kind: memberKindSchema,
  contactName: text(60),
  contactPhone: text(40),
  contactEmail: email,
  /** Own date for this agency; the collection's without it. */
  submitBy: dateSchema.nullish(),
};
/** An agency of the system by its id, or one outside by its name. */
export const newMemberSchema = z
  .object({
    aboutAgencyId: idSchema.nullish(),
    name: text(120),
    ...memberFields,
    /** Name of the other member whose report contains this one's figures, so that they are not added twice. */
    containedInName: optionalText(120),
  })
  .refine(({ aboutAgencyId, name }) => Boolean(aboutAgencyId) || name.length > 0, {
    path: ['name'],
    message: SAY_COLLECTING.memberNamed,
  });
export type NewMember = z.input<typeof newMemberSchema>;
const members = jsonOr(z.array(newMemberSchema).min(1, SAY_COLLECTING.members).max(2000));

/** What a new collection of an office and year would begin with; nothing is stored. */
export const proposeCollectionInput = z.object({ agencyId: idSchema, year: yearSchema });
export const collectionProposalSchema = z.object({
  agencyId: z.string(),
  year: z.number(),
  title: z.string(),
  submitBy: z.string(),
  publishBy: z.string(),
  /** A collection of that year there is already, so that it is not opened twice unseen. */
  existingId: z.string().nullable(),
  members: z.array(
    z.object({
      aboutAgencyId: z.string(),
      name: z.string(),
      kind: memberKindSchema,
      statutoryDueOn: z.string(),
      containedInName: z.string().nullable(),
    }),
  ),
});
export type CollectionProposal = z.infer<typeof collectionProposalSchema>;

const dates = { submitBy: dateSchema, publishBy: dateSchema };
export const openCollectionInput = z
  .object({
    agencyId: idSchema,
    year: yearSchema,
    title: text(120),
    note: text(2000),
    ...dates,
    /** Adds the office's own figures, from its records, to the sum. */
    includeOwn: flagSchema.default(true),
    members,
  })
  .refine(({ submitBy, publishBy }) => submitBy <= publishBy, {
    path: ['publishBy'],
    message: SAY_COLLECTING.publishBeforeSubmit,
  });
export type OpenCollectionInput = z.input<typeof openCollectionInput>;

export const reviseCollectionInput = z.object({
  id: idSchema,
  title: text(120).optional(),
  note: text(2000).optional(),
  submitBy: dateSchema.optional(),
  publishBy: dateSchema.optional(),
  includeOwn: flagSchema.optional(),
});
export const closeCollectionInput = z.object({ id: idSchema, reason: text(500) });
export const addMembersInput = z.object({ id: idSchema, members });
export const addedSchema = z.object({ memberIds: z.array(z.string()) });
export const reviseMemberInput = z.object({
  ...ofMember,
  name: optionalText(120),
  kind: memberKindSchema.optional(),
  contactName: optionalText(60),
  contactPhone: optionalText(40),
  contactEmail: email.optional(),
  submitBy: dateSchema.nullish(),
  /** Member whose report contains this one's figures; null: none. */
  containedInId: idSchema.nullish(),
  /** Why its figures are not added; null: they are. */
  leftOut: z.string().trim().min(1).max(500).nullish(),
});
export const removeMemberInput = z.object({ ...ofMember, reason: neededText(500, SAY_COLLECTING.reason) });

export const listCollectionsInput = z.object({ agencyId: idSchema });
const counts = z.object({
  members: z.number(),
  byState: z.record(memberStateSchema, z.number()),
  byPublication: z.record(publicationStateSchema, z.number()),
  submissionOverdue: z.number(),
  submissionLate: z.number(),
});
export type CollectionCounts = z.infer<typeof counts>;
export const collectionHeadSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  year: z.number(),
  title: z.string(),
  note: z.string(),
  submitBy: z.string(),
  publishBy: z.string(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  includeOwn: z.boolean(),
  /** The office's own report takes its tables from here. */
  usedForReport: z.boolean(),
  counts,
});
export type CollectionHead = z.infer<typeof collectionHeadSchema>;
export const collectionListSchema = z.object({
  agencyId: z.string(),
  collections: z.array(
    collectionHeadSchema.extend({
      /** The office's report of the year is published without a sum: only a correction takes it in. */
      publishedWithoutSum: z.boolean(),
    }),
  ),
  mayOpen: z.boolean(),
});
export type CollectionList = z.infer<typeof collectionListSchema>;

/** A row of the board. */
export const memberRowSchema = z.object({
  id: z.string(),
  aboutAgencyId: z.string().nullable(),
  /** In the system, or outside of it. */
  inSystem: z.boolean(),
  name: z.string(),
  kind: memberKindSchema,
  contactName: z.string(),
  contactPhone: z.string(),
  contactEmail: z.string(),
  state: memberStateSchema,
  submission: punctualitySchema,
  submitBy: z.string(),
  statutoryDueOn: z.string(),
  submittedOn: z.string().nullable(),
  decidedOn: z.string().nullable(),
  publication: publicationStateSchema,
  publishedOn: z.string().nullable(),
  /** Where the day of publication comes from. */
  publishedSource: z.enum(['records', 'entered', 'report']).nullable(),
  /** Of the report submitted last; null without one. */
  receivedReportId: z.string().nullable(),
  /** A corrected version that the agency published after it handed its report in; null: none. */
  newerVersion: z.number().nullable(),
  submissions: z.number(),
  errors: z.number(),
  warnings: z.number(),
  openErrors: z.number(),
  containedInId: z.string().nullable(),
  leftOut: z.string().nullable(),
  remindedOn: z.string().nullable(),
  reminders: z.number(),
});
export type MemberRow = z.infer<typeof memberRowSchema>;
export const boardInput = z.object({ id: idSchema });
export const boardSchema = collectionHeadSchema.extend({
  today: z.string(),
  /** Calendar days to the dates; negative: past. */
  daysToSubmit: z.number(),
  daysToPublish: z.number(),
  members: z.array(memberRowSchema),
  mayManage: z.boolean(),
});
export type Board = z.infer<typeof boardSchema>;
