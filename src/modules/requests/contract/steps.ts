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
} from './fields.ts';
import {
  applicantTypeSchema,
  channelSchema,
  consultedPartySchema,
  fileRoleSchema,
  opinionSchema,
} from './terms.ts';

const onCase = { id: idSchema, on: onSchema };

export const assignRequestInput = z.object({
  ...onCase,
  divisionId: idSchema,
  assigneeId: idSchema.optional(),
});

/** All defects in one notice, with the period and the consequence (Art. 30). */
export const sendCorrectionNoticeInput = z.object({
  ...onCase,
  items: listOf(requiredText(500, SAY.correctionItem), 20).refine(
    (items) => items.length > 0,
    SAY.correctionItems,
  ),
  /** Guidance how to correct. */
  guidance: optionalText(2000),
  /** Last day for the applicant; without it the agency's usual period. */
  respondBy: calendarDateSchema.optional(),
});

export const receiveCorrectionInput = z.object({
  ...onCase,
  description: requiredText(5000, SAY.correctedDescription),
  documentNumber: optionalText(100),
  attachments: listOf(uploadSchema, 5).optional(),
});

export const lapseCorrectionInput = z.object({ ...onCase, reason: reasonSchema.optional() });

export const startConsultationInput = z.object({
  ...onCase,
  party: consultedPartySchema,
  name: requiredText(200, SAY.consultedName),
  address: optionalText(300),
  contact: optionalText(100),
  /** The information concerned, not more than needed and without the applicant's data. */
  information: requiredText(2000, SAY.consultedInformation),
  question: optionalText(2000),
});

export const recordConsultationDeliveryInput = z.object({
  ...onCase,
  consultationId: idSchema,
  proof: uploadSchema.optional(),
});

export const recordConsultationReturnInput = z.object({
  ...onCase,
  consultationId: idSchema,
  /** `silent` ends the wait for an organ that does not answer, or for a third party the letter did not reach. */
  opinion: opinionSchema,
  summary: optionalText(2000),
  answer: uploadSchema.optional(),
});

export const proposeExtensionInput = z.object({
  ...onCase,
  workingDays: z.coerce.number().int().min(1, SAY.extensionDays).max(20, SAY.extensionDays),
  reason: reasonSchema,
});

/** Approval by the head of the FOI office; the notice to the applicant goes out with it (Art. 33). */
export const approveExtensionInput = z.object({
  ...onCase,
  workingDays: proposeExtensionInput.shape.workingDays.optional(),
  reason: reasonSchema.optional(),
});

export const declineExtensionInput = z.object({ ...onCase, reason: reasonSchema });

export const withdrawRequestInput = z.object({
  ...onCase,
  reason: optionalText(500),
  proof: uploadSchema.optional(),
});

/** Art. 35: the applicant is asked to give reasons for the number or frequency of requests. */
export const requestReasonsInput = z.object({
  ...onCase,
  reason: reasonSchema,
  /** Last day for the applicant; without it seven working days. */
  respondBy: calendarDateSchema.optional(),
});
export const receiveReasonsInput = z.object({
  ...onCase,
  statement: requiredText(5000, SAY.statement),
});
export const setReasonableDelayInput = z.object({
  ...onCase,
  until: calendarDateSchema,
  reason: reasonSchema,
});

export const sendFeeNoticeInput = z.object({
  ...onCase,
  basis: z.enum(['per_request', 'per_page']),
  /** Number of pages (`per_page`), or of units under 一事一申请 (`per_request`, default 1). */
  quantity: z.coerce.number().int().min(1).max(1_000_000),
  /** Lower than the tariff or zero needs a reason: charging is discretionary (Art. 42). */
  amount: z.coerce.number().int().min(0).optional(),
  reductionReason: optionalText(500),
  paymentMethod: requiredText(500, SAY.paymentMethod),
});
export const recordFeeNoticeReceiptInput = z.object({ ...onCase, proof: uploadSchema.optional() });
export const recordPaymentInput = z.object({ ...onCase, receiptNumber: optionalText(100) });
export const lapseUnpaidFeeInput = z.object({ ...onCase });

export const addNoteInput = z.object({
  ...onCase,
  text: requiredText(5000, SAY.note),
});

export const uploadFileInput = z.object({ ...onCase, role: fileRoleSchema, file: uploadSchema });
export const downloadFileInput = z.object({ id: idSchema, fileId: idSchema });
export const downloadLetterInput = z.object({
  id: idSchema,
  letterId: idSchema,
  format: z.enum(['docx', 'pdf', 'html']).default('pdf'),
});

/** Full view of the applicant's data: the reason goes on record. */
export const viewApplicantInput = z.object({ id: idSchema, reason: reasonSchema });
export const applicantDataSchema = z.object({
  name: z.string(),
  contactPerson: z.string().nullable(),
  identityNumber: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  fax: z.string().nullable(),
  address: z.string().nullable(),
  postcode: z.string().nullable(),
});
export type ApplicantData = z.infer<typeof applicantDataSchema>;

/** Corrects a recorded act: give what should have been recorded, or nothing of it to take the act back. */
export const correctFactInput = z.object({
  id: idSchema,
  factId: idSchema,
  reason: reasonSchema,
  on: onSchema,
  applicantType: applicantTypeSchema.optional(),
  channel: channelSchema.optional(),
  /** True takes the act back altogether. */
  takeBack: z.boolean().optional(),
});

export const calendarMoveSchema = z.object({
  requestId: z.string(),
  requestNumber: z.string(),
  agencyId: z.string(),
  oldDueOn: z.string(),
  newDueOn: z.string(),
});
export type CalendarMove = z.infer<typeof calendarMoveSchema>;

export const nextStepSchema = z.object({
  /** Name of the use case without its module, e.g. `send_correction_notice`. */
  step: z.string(),
  label: bothLanguagesSchema,
  /** What happens then, for the line under the button. */
  consequence: bothLanguagesSchema,
  allowed: z.boolean(),
  /** Why not, when it is not allowed. */
  reason: bothLanguagesSchema.extend({ code: z.string(), rule: z.string().optional() }).nullable(),
});
export type NextStep = z.infer<typeof nextStepSchema>;
