import type { CalendarDate } from '../../../kernel/dates.ts';
import type { ApplicantType, Channel, Opinion, RemedyResult, RemedyTrack } from './terms.ts';
import type { ConsultedParty } from './clock/facts.ts';

/**
 * Every fact a request leaves in the ledger (subject type `request`) with its data. The fact's legal date is the day that
 * counts in law; no personal data goes into facts, they outlive every other record.
 */
export interface RequestFactData {
  /** Sent in on the portal. */
  'requests.submitted': { channel: Channel };
  /** An ordinary letter or a fax arrived; it must be confirmed on that day (Art. 31). */
  'requests.arrived': { channel: Channel };
  /** Legal date = statutory date of receipt (Art. 31). Counts as newly received in table 3. */
  'requests.received': { channel: Channel; applicant_type: ApplicantType };
  'requests.assigned': { division_id: string; assignee_id: string | null };
  'requests.correction_notice_sent': {
    letter_id: string;
    items: number;
    respond_by: CalendarDate;
    /** Sent after the seventh working day (Art. 30). */
    late: boolean;
  };
  'requests.correction_received': { by: 'applicant' | 'clerk' };
  'requests.consultation_sent': {
    consultation_id: string;
    party: ConsultedParty;
    letter_id: string;
    /** The letter that tells the applicant. */
    notice_letter_id: string;
  };
  /** Legal date = the party received the letter; its 15 working days start the day after. */
  'requests.consultation_delivered': { consultation_id: string };
  /** `silent`: the agency stopped waiting where no statutory period ends the wait by itself. */
  'requests.consultation_returned': { consultation_id: string; opinion: Opinion };
  'requests.extension_proposed': { working_days: number; reason: string };
  'requests.extension_declined': { reason: string };
  'requests.extension_approved': { working_days: number; reason: string };
  'requests.extension_notified': { letter_id: string };
  'requests.reasons_requested': { letter_id: string; respond_by: CalendarDate | null };
  'requests.reasons_received': { by: 'applicant' | 'clerk' };
  /** Art. 35: a reasonable delayed period was set and notified. */
  'requests.delay_set': { until: CalendarDate; reason: string; letter_id: string };
  'requests.fee_notice_sent': {
    letter_id: string;
    basis: 'per_request' | 'per_page';
    quantity: number;
    /** Earlier units of the same applicant in the month (`per_request`). */
    earlier: number;
    tariff: string;
    tariff_amount: number;
    amount: number;
    reduction_reason: string | null;
    payment_method: string;
    bands: readonly { from: number; to: number | null; rate: number; count: number; amount: number }[];
  };
  'requests.fee_notice_received': Record<string, never>;
  'requests.fee_paid': { amount: number; receipt_number: string | null };
  'requests.draft_submitted': { draft_id: string; version: number; levels: readonly string[] };
  'requests.review_passed': { draft_id: string; level: string; opinion: string | null };
  'requests.sent_back': { draft_id: string; level: string; reason: string };
  'requests.decided': { draft_id: string; outcome: string; sub_kind: string | null };
  'requests.dispatched': { channel: string; letter_id: string; reference: string | null };
  /** A letter reached the applicant. */
  'requests.delivered': { letter_id: string; proof_file_id: string | null; by: 'applicant' | 'clerk' };
  'requests.withdrawn': { by: 'applicant' | 'clerk' };
  'requests.correction_lapsed': { reason: string | null; letter_id: string };
  'requests.fee_lapsed': { letter_id: string };
  'requests.note_added': { note_id: string };
  'requests.draft_saved': { draft_id: string; version: number; outcome: string | null };
  'requests.file_added': { file_id: string; role: string };
  /** Somebody saw the applicant's full data. */
  'requests.applicant_viewed': { reason: string };
  /** The one kind for every closing; legal date = closing date. Counts as a result in table 3. */
  'requests.closed': {
    outcome: string;
    sub_kind: string | null;
    applicant_type: ApplicantType;
    by: ClosedBy;
  };
}

/** What closed a case. */
export type ClosedBy = 'reply' | 'correction_lapsed' | 'fee_lapsed' | 'withdrawn';

/** Facts of a remedy (subject type `remedy`), counted in table 4. */
export interface RemedyFactData {
  'requests.remedy_filed': {
    track: RemedyTrack;
    request_id: string;
    organ: string;
    case_number: string | null;
  };
  'requests.remedy_decided': { result: RemedyResult; detail: string | null };
}

export const REQUEST_SUBJECT = 'request';
export const REMEDY_SUBJECT = 'remedy';

export type RequestFactKind = keyof RequestFactData;
export type RemedyFactKind = keyof RemedyFactData;

/** A fact as the fold reads it: the ledger's fact after its corrections. */
export type RequestFact = {
  [K in RequestFactKind]: {
    id: string;
    kind: K;
    legalOn: CalendarDate;
    recordedAt: string;
    actor: string;
    onBehalfOf: string | null;
    data: RequestFactData[K];
  };
}[RequestFactKind];

/** Kinds that a person may correct or take back, with a reason: those with weight for clock, table or course. */
export const CORRECTABLE_KINDS = [
  'requests.arrived',
  'requests.received',
  'requests.correction_notice_sent',
  'requests.correction_received',
  'requests.consultation_sent',
  'requests.consultation_delivered',
  'requests.consultation_returned',
  'requests.extension_approved',
  'requests.reasons_requested',
  'requests.reasons_received',
  'requests.delay_set',
  'requests.fee_notice_sent',
  'requests.fee_notice_received',
  'requests.fee_paid',
  'requests.decided',
  'requests.dispatched',
  'requests.delivered',
  'requests.withdrawn',
  'requests.correction_lapsed',
  'requests.fee_lapsed',
] as const satisfies readonly RequestFactKind[];
