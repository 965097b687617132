import { z } from 'zod';
import { clockViewSchema } from './clock.ts';
import { draftViewSchema, reviewViewSchema } from './decision.ts';
import { bothLanguagesSchema, idSchema } from './fields.ts';
import { caseRowSchema } from './list.ts';
import { remedyViewSchema } from './remedies.ts';
import { nextStepSchema } from './steps.ts';
import {
  consultedPartySchema,
  deliverySchema,
  fileRoleSchema,
  letterKindSchema,
  opinionSchema,
  wantedFormSchema,
} from './terms.ts';

export const getCaseInput = z.object({ id: idSchema });

/** One act in the life of a case, in plain words. */
export const timelineEntrySchema = z.object({
  factId: z.string(),
  kind: z.string(),
  label: bothLanguagesSchema,
  detail: bothLanguagesSchema.nullable(),
  /** The day that counts in law. */
  on: z.string(),
  recordedAt: z.string(),
  actorName: z.string(),
  onBehalfOfName: z.string().nullable(),
  /** Set when the act was corrected later: what had been recorded, why, and whether it was taken back altogether. */
  correction: z.object({ reason: z.string(), originalOn: z.string(), takenBack: z.boolean() }).nullable(),
  correctable: z.boolean(),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const letterViewSchema = z.object({
  id: z.string(),
  kind: letterKindSchema,
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: z.string(),
  deliveredOn: z.string().nullable(),
  /** Formats that can be downloaded. */
  formats: z.array(z.enum(['docx', 'pdf'])),
});
export type LetterView = z.infer<typeof letterViewSchema>;

export const fileViewSchema = z.object({
  id: z.string(),
  role: fileRoleSchema,
  roleLabel: bothLanguagesSchema,
  /** Shows who the applicant is: opens only with the right to the applicant's data. */
  personal: z.boolean(),
  name: z.string(),
  size: z.number(),
  mediaType: z.string(),
  addedOn: z.string(),
});
export type FileView = z.infer<typeof fileViewSchema>;

export const noteViewSchema = z.object({
  id: z.string(),
  text: z.string(),
  authorName: z.string(),
  writtenOn: z.string(),
});

export const consultationViewSchema = z.object({
  id: z.string(),
  party: consultedPartySchema,
  name: z.string(),
  information: z.string(),
  sentOn: z.string(),
  deliveredOn: z.string().nullable(),
  /** Last day of the 15 working days; null without proof of delivery or for another agency. */
  dueOn: z.string().nullable(),
  returnedOn: z.string().nullable(),
  /** `silent` once the period has passed without an answer. */
  opinion: opinionSchema.nullable(),
  summary: z.string().nullable(),
  /** What the opinion or the silence means for the decision. */
  meaning: bothLanguagesSchema.nullable(),
  open: z.boolean(),
});
export type ConsultationView = z.infer<typeof consultationViewSchema>;

export const feeViewSchema = z.object({
  basis: z.enum(['per_request', 'per_page']),
  quantity: z.number(),
  /** By the tariff. */
  tariffAmount: z.number(),
  amount: z.number(),
  bands: z.array(
    z.object({
      from: z.number(),
      to: z.number().nullable(),
      rate: z.number(),
      count: z.number(),
      amount: z.number(),
    }),
  ),
  noticeSentOn: z.string(),
  noticeReceivedOn: z.string().nullable(),
  payBy: z.string().nullable(),
  paidOn: z.string().nullable(),
});
export type FeeView = z.infer<typeof feeViewSchema>;

/** The case page of the back office. */
export const getCaseOutput = z.object({
  row: caseRowSchema,
  request: z.object({
    description: z.string(),
    originalDescription: z.string(),
    documentNumber: z.string().nullable(),
    wantedForm: wantedFormSchema,
    delivery: deliverySchema,
    submittedOn: z.string().nullable(),
  }),
  /** Masked; the full data by `view_applicant` with a reason. */
  applicant: z.object({
    name: z.string(),
    contactPerson: z.string().nullable(),
    identityNumber: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    fax: z.string().nullable(),
    address: z.string().nullable(),
    /** Earlier requests of the same applicant to this agency, newest first. */
    others: z.array(
      z.object({ id: z.string(), number: z.string(), subject: z.string(), outcome: z.string().nullable() }),
    ),
    mayView: z.boolean(),
  }),
  clock: clockViewSchema.nullable(),
  timeline: z.array(timelineEntrySchema),
  letters: z.array(letterViewSchema),
  files: z.array(fileViewSchema),
  notes: z.array(noteViewSchema),
  consultations: z.array(consultationViewSchema),
  correction: z
    .object({
      items: z.array(z.string()),
      guidance: z.string().nullable(),
      sentOn: z.string(),
      respondBy: z.string(),
      receivedOn: z.string().nullable(),
    })
    .nullable(),
  extensionProposal: z.object({ workingDays: z.number(), reason: z.string(), on: z.string() }).nullable(),
  fee: feeViewSchema.nullable(),
  draft: draftViewSchema.nullable(),
  draftVersions: z.number(),
  review: reviewViewSchema,
  decision: z
    .object({
      outcome: z.string(),
      subKind: z.string().nullable(),
      label: bothLanguagesSchema,
      on: z.string(),
    })
    .nullable(),
  remedies: z.array(remedyViewSchema),
  nextSteps: z.array(nextStepSchema),
});
export type GetCaseOutput = z.infer<typeof getCaseOutput>;
