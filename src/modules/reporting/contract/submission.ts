import { z } from 'zod';
import { SAY_COLLECTING } from './collection-messages.ts';
import { collectionHeadSchema, memberRowSchema, memberStateSchema, punctualitySchema } from './collection.ts';
import { ofMember, text } from './member-fields.ts';
import { judgedFindingSchema } from './review.ts';
import { dateSchema, idSchema, neededText, optionalText, yearSchema } from './terms.ts';
import { jsonOr, reportUploadSchema } from './uploads.ts';

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
  /** Reasons of a return, or the note of an acceptance, which the reporting agency does not see. */
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
  /** A corrected version is published that was not handed in yet. */
  newerVersion: z.number().nullable(),
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
