import { z } from 'zod';

/** The way a request came in; each has its own rule for the day of receipt (Art. 31). */
export const channelSchema = z.enum(['online', 'in_person', 'signed_mail', 'ordinary_mail', 'fax']);
export type Channel = z.infer<typeof channelSchema>;

/** The columns of table 3 of the annual report. */
export const applicantTypeSchema = z.enum([
  'natural_person',
  'business',
  'research',
  'public_welfare',
  'legal_service',
  'other',
]);
export type ApplicantType = z.infer<typeof applicantTypeSchema>;

/** Form in which the information is wanted (Art. 29, 40). */
export const wantedFormSchema = z.enum(['paper', 'electronic', 'disc', 'inspection']);
export type WantedForm = z.infer<typeof wantedFormSchema>;

/** Way by which the information and the letters are to be handed over (Art. 29, 40). */
export const deliverySchema = z.enum(['portal', 'email', 'post', 'collect', 'fax', 'on_site']);
export type Delivery = z.infer<typeof deliverySchema>;

/** Where a request stands; derived from its facts. */
export const stageSchema = z.enum([
  'unconfirmed',
  'received',
  'handling',
  'awaiting_correction',
  'consulting',
  'awaiting_reasons',
  'awaiting_payment',
  'in_review',
  'approved',
  'closed',
]);
export type Stage = z.infer<typeof stageSchema>;

export const consultedPartySchema = z.enum(['third_party', 'co_producer', 'other_agency']);
export type ConsultedParty = z.infer<typeof consultedPartySchema>;

/** `silent`: the period passed without an answer. A third party's silence leaves the decision to the agency (Art. 32), a
 * co-producer's is deemed consent (Art. 34). */
export const opinionSchema = z.enum(['consents', 'objects', 'partly', 'silent']);
export type Opinion = z.infer<typeof opinionSchema>;

export const remedyTrackSchema = z.enum(['review', 'direct_suit', 'suit_after_review']);
export type RemedyTrack = z.infer<typeof remedyTrackSchema>;
export const remedyResultSchema = z.enum(['upheld', 'corrected', 'other']);
export type RemedyResult = z.infer<typeof remedyResultSchema>;

/** Every open case is in exactly one of these lists. */
export const bucketSchema = z.enum(['unconfirmed', 'due_today', 'late', 'due_soon', 'later']);
export type Bucket = z.infer<typeof bucketSchema>;

/** Lists of the work board: the buckets, and lists across them. */
export const listNameSchema = z.enum([
  ...bucketSchema.options,
  'waiting_for_me',
  'waiting_for_applicant',
  'open',
  'closed',
  'all',
]);
export type ListName = z.infer<typeof listNameSchema>;

/** Who has to act next. */
export const waitingForSchema = z.enum([
  'clerk',
  'handler',
  'unit_head',
  'foi_head',
  'leader',
  'applicant',
  'consulted_party',
  'nobody',
]);
export type WaitingFor = z.infer<typeof waitingForSchema>;

export const letterKindSchema = z.enum([
  'receipt',
  'registration_form',
  'correction_notice',
  'reasons_request',
  'third_party_consultation',
  'co_producer_consultation',
  'assistance_letter',
  'consultation_notice',
  'extension_notice',
  'delay_notice',
  'fee_notice',
  'reply',
  'closing_notice',
  'override_notice',
]);
export type LetterKind = z.infer<typeof letterKindSchema>;

/** What a stored file is to the case; decides who may see it. */
export const fileRoleSchema = z.enum([
  'identity_proof',
  'request_scan',
  'applicant_attachment',
  'correction_attachment',
  'consultation_answer',
  'search_record',
  'working_paper',
  'reply_enclosure',
  'proof_of_dispatch',
  'proof_of_delivery',
  'payment_receipt',
  'remedy_paper',
]);
export type FileRole = z.infer<typeof fileRoleSchema>;
