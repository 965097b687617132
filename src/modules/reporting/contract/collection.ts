import { z } from 'zod';
import { SAY_COLLECTING } from './collection-messages.ts';
import { tooLong } from './messages.ts';
import { judgedFindingSchema } from './review.ts';
import { dateSchema, idSchema, neededText, optionalText, yearSchema } from './terms.ts';
import { flagSchema, jsonOr, reportUploadSchema } from './uploads.ts';

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

const text = (max: number) => z.string().trim().max(max, tooLong(max)).default('');
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
const ofMember = { id: idSchema, memberId: idSchema };
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
  collections: z.array(collectionHeadSchema),
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

const returnReasonSchema = z.object({ findingKey: z.string().nullable(), text: z.string() });
const submissionSchema = z.object({
  id: z.string(),
  number: z.number(),
  receivedReportId: z.string(),
  fileName: z.string().nullable(),
  via: z.enum(['system', 'office', 'link']),
  form: z.boolean(),
  submittedOn: z.string(),
  submittedBy: z.string(),
  note: z.string(),
  state: z.enum(['submitted', 'returned', 'accepted', 'replaced']),
  decidedOn: z.string().nullable(),
  decidedBy: z.string().nullable(),
  /** Reasons of a return, or the note of an acceptance. */
  words: z.string(),
  reasons: z.array(returnReasonSchema),
  errors: z.number(),
  warnings: z.number(),
});
export type Submission = z.infer<typeof submissionSchema>;
const reminderSchema = z.object({
  id: z.string(),
  sentOn: z.string(),
  about: z.enum(['submission', 'publication']),
  text: z.string(),
  by: z.string(),
});
export const submissionLinkSchema = z.object({
  /** Readable code; whoever has it can submit for this agency until it expires. */
  code: z.string(),
  path: z.string(),
  expiresOn: z.string(),
  expired: z.boolean(),
});
export type SubmissionLink = z.infer<typeof submissionLinkSchema>;
export const memberInput = z.object(ofMember);
export const memberViewSchema = memberRowSchema.extend({
  collection: collectionHeadSchema.omit({ counts: true }),
  history: z.array(submissionSchema),
  remindersSent: z.array(reminderSchema),
  link: submissionLinkSchema.nullable(),
  /** Of the report submitted last, with the judgements of this office. */
  findings: z.array(judgedFindingSchema),
  /** A polite text for a return with the chosen findings, to be edited; by finding key. */
  returnTexts: z.array(z.object({ findingKey: z.string(), text: z.string() })),
  returnLetter: z.string(),
  may: z.object({
    submitForThem: z.boolean(),
    submit: z.boolean(),
    return: z.boolean(),
    accept: z.boolean(),
    remind: z.boolean(),
    revise: z.boolean(),
  }),
  /** Why accepting is not possible now. */
  notAcceptable: z.object({ zh: z.string(), en: z.string() }).nullable(),
});
export type MemberView = z.infer<typeof memberViewSchema>;

/** An agency of the system hands in its approved or published report. */
export const submitReportInput = z.object({ ...ofMember, note: text(1000) });
/** The office hands in a file for an agency outside. */
export const submitFileInput = z.object({ ...ofMember, file: reportUploadSchema, note: text(1000) });
/** Figures of tables 2–4 by cell id; null or left out: blank. */
const cellsOfForm = jsonOr(
  z.record(
    z.string().max(80),
    z.number(SAY_COLLECTING.cells).min(0, SAY_COLLECTING.cells).max(1e12, SAY_COLLECTING.cells).nullable(),
  ),
);
const narrativeOfForm = jsonOr(
  z
    .object({
      overview: z.string().max(60_000),
      problems: z.string().max(20_000),
      other: z.string().max(20_000),
    })
    .partial(),
).optional();
const formFields = { cells: cellsOfForm, narrative: narrativeOfForm, publishedOn: dateSchema.nullish() };
export const submitFormInput = z.object({ ...ofMember, ...formFields, note: text(1000) });
export type SubmitFormInput = z.input<typeof submitFormInput>;

export const returnSubmissionInput = z
  .object({
    ...ofMember,
    reasons: z
      .array(z.object({ findingKey: z.string().max(2000).nullish(), text: text(1000) }))
      .max(200)
      .default([]),
    words: text(4000),
  })
  .refine(({ reasons, words }) => reasons.length > 0 || words.length > 0, {
    path: ['words'],
    message: SAY_COLLECTING.returnReason,
  });
export type ReturnSubmissionInput = z.input<typeof returnSubmissionInput>;
export const acceptSubmissionInput = z.object({ ...ofMember, note: text(1000) });
export const reopenSubmissionInput = z.object({
  ...ofMember,
  reason: neededText(1000, SAY_COLLECTING.reason),
});
export const recordPublicationInput = z.object({ ...ofMember, publishedOn: dateSchema.nullable() });

export const remindInput = z.object({
  id: idSchema,
  memberIds: z.array(idSchema).min(1, SAY_COLLECTING.members).max(2000),
  about: z.enum(['submission', 'publication']).default('submission'),
  /** Replaces the standard text; `{agency}` stands for the agency's name. */
  text: optionalText(2000),
});
export const remindedSchema = z.object({
  /** Words to copy into an e-mail, one an agency; nothing is sent from here. */
  letters: z.array(
    z.object({
      memberId: z.string(),
      name: z.string(),
      to: z.string(),
      subject: z.string(),
      body: z.string(),
      /** Shown to the agency inside the system. */
      shown: z.boolean(),
    }),
  ),
});
export type Reminded = z.infer<typeof remindedSchema>;
export const issueLinkInput = z.object({ ...ofMember, expiresOn: dateSchema.optional() });

/** An agency's own view of the collections it belongs to. */
export const ownCollectionsInput = z.object({ agencyId: idSchema, year: yearSchema.optional() });
export const ownCollectionSchema = z.object({
  collectionId: z.string(),
  memberId: z.string(),
  officeName: z.string(),
  year: z.number(),
  title: z.string(),
  note: z.string(),
  closed: z.boolean(),
  submitBy: z.string(),
  statutoryDueOn: z.string(),
  daysToSubmit: z.number(),
  state: memberStateSchema,
  submission: punctualitySchema,
  submittedOn: z.string().nullable(),
  history: z.array(submissionSchema),
  remindersSent: z.array(reminderSchema),
  /** Of the report submitted last. */
  findings: z.array(judgedFindingSchema),
  maySubmit: z.boolean(),
  /** Why the report cannot be handed in now. */
  notSubmittable: z.object({ zh: z.string(), en: z.string() }).nullable(),
});
export type OwnCollection = z.infer<typeof ownCollectionSchema>;
export const ownCollectionsSchema = z.object({
  agencyId: z.string(),
  collections: z.array(ownCollectionSchema),
});

/** What a submission answers: the state it is in, and what the checks found at once. */
export const submittedSchema = z.object({
  memberId: z.string(),
  receivedReportId: z.string(),
  number: z.number(),
  state: memberStateSchema,
  findings: z.array(judgedFindingSchema),
});
export type Submitted = z.infer<typeof submittedSchema>;

/** By submission code, without an account. */
export const codeInput = z.object({ code: z.string().trim().min(6).max(40) });
export const codeFileInput = codeInput.extend({ file: reportUploadSchema, note: text(1000) });
export const codeFormInput = codeInput.extend({ ...formFields, note: text(1000) });
export const submissionByCodeSchema = ownCollectionSchema
  .omit({ collectionId: true, memberId: true })
  .extend({ agencyName: z.string(), expiresOn: z.string() });
export type SubmissionByCode = z.infer<typeof submissionByCodeSchema>;
