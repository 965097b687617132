import type { CalendarDate } from '../../../kernel/dates.ts';
import type { Decision, ReconsiderationAgency, RemedyVariant } from '../domain/outcomes/index.ts';
import type { ApplicantType, Channel, Opinion } from '../domain/terms.ts';

/** How the FOI office is reached; empty parts are left out of the letter. */
export interface LetterOffice {
  readonly name: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  readonly fax: string;
  readonly email: string;
  readonly postcode: string;
}

/** The agency that writes, with what the remedy clause needs. */
export interface LetterAgency {
  readonly name: string;
  readonly office: LetterOffice;
  readonly reconsideration: ReconsiderationAgency;
  readonly reconsiderationUrl?: string | null;
  readonly courtName?: string | null;
  /** Remedy variant of row 三-8; B by default. */
  readonly administrativeQueryVariant?: RemedyVariant;
  /** `single`: every reply is a 答复书; `per_result`: titles by result (both in use, reply-types.md section 4). */
  readonly titleStyle?: 'single' | 'per_result';
  /** Where a request can be followed and corrected online. */
  readonly portalUrl?: string | null;
}

export type WantedForm = 'paper' | 'electronic' | 'disc' | 'inspection';
export type DeliveryWay = 'portal' | 'email' | 'post' | 'collect' | 'fax' | 'on_site';

export interface LetterApplicant {
  readonly name: string;
  readonly type: ApplicantType;
  readonly contactPerson?: string | null;
  readonly identityNumber?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly fax?: string | null;
  readonly address?: string | null;
  readonly postcode?: string | null;
}

export interface LetterRequest {
  readonly number: string;
  readonly channel: Channel;
  /** Day the request was handed in, posted or sent. */
  readonly submittedOn?: CalendarDate | null;
  /** Statutory receipt (Art. 31); null while the confirmation is open. */
  readonly receivedOn: CalendarDate | null;
  readonly applicant: LetterApplicant;
  /** What is asked for, as corrected. */
  readonly description: string;
  readonly documentNumber?: string | null;
  readonly wantedForm: WantedForm;
  readonly delivery: DeliveryWay;
  /** Current due date; null while there is none. */
  readonly dueOn?: CalendarDate | null;
  /** The due date rests on a calendar year that is not yet announced. */
  readonly provisional?: boolean;
}

/** What happened before, told in the reply. */
export interface LetterHistory {
  readonly correction?: {
    readonly sentOn: CalendarDate;
    readonly respondBy?: CalendarDate | null;
    readonly receivedOn?: CalendarDate | null;
  };
  readonly consultations?: readonly {
    readonly party: ConsultedParty;
    readonly sentOn: CalendarDate;
    readonly returnedOn?: CalendarDate | null;
    readonly opinion?: Opinion | null;
  }[];
  readonly extension?: { readonly notifiedOn: CalendarDate; readonly workingDays: number };
  readonly fee?: {
    readonly noticeOn: CalendarDate;
    readonly amount: number;
    readonly payBy?: CalendarDate | null;
    readonly paidOn?: CalendarDate | null;
  };
}

export type ConsultedParty = 'third_party' | 'co_producer' | 'other_agency';

/** A day of the clock's account in plain words, for the annex. */
export interface LetterAccountEntry {
  readonly on: CalendarDate;
  readonly counted: boolean;
  readonly why: string;
  readonly article: string;
}

/** What every letter is made from. */
export interface LetterFacts {
  readonly agency: LetterAgency;
  readonly request: LetterRequest;
  /** The letter's own number, e.g. 宁卫公开复〔2026〕12号; null while it has none. */
  readonly number: string | null;
  readonly date: CalendarDate;
  readonly history?: LetterHistory;
  /** Given: the reply carries the account of its period as an annex. */
  readonly account?: readonly LetterAccountEntry[];
}

export interface ReceiptFacts extends LetterFacts {
  /** Told once, on the applicant's own receipt only. */
  readonly queryCode?: string | null;
}

export interface RegistrationFacts extends LetterFacts {
  readonly registeredBy?: string | null;
  readonly handlingUnit?: string | null;
}

export interface CorrectionFacts extends LetterFacts {
  readonly correction: {
    readonly items: readonly string[];
    readonly guidance?: string | null;
    readonly respondBy: CalendarDate;
  };
}

export interface ReasonsRequestFacts extends LetterFacts {
  readonly reasonsRequest: { readonly why: string; readonly respondBy?: CalendarDate | null };
}

/** To a third party, a co-producing organ or another organ: the information in neutral form, without the applicant. */
export interface ConsultationFacts extends LetterFacts {
  readonly consultation: {
    readonly name: string;
    readonly information: string;
    readonly question?: string | null;
    /** Other agency only: the law sets no period. */
    readonly answerBy?: CalendarDate | null;
  };
}

export interface ConsultationNoticeFacts extends LetterFacts {
  readonly consultation: { readonly party: ConsultedParty; readonly sentOn: CalendarDate };
}

export interface ExtensionFacts extends LetterFacts {
  readonly extension: {
    readonly workingDays: number;
    readonly reason: string;
    readonly oldDueOn: CalendarDate;
    readonly newDueOn: CalendarDate;
  };
}

export interface DelayFacts extends LetterFacts {
  readonly delay: { readonly until: CalendarDate; readonly reason: string };
}

export interface FeeFacts extends LetterFacts {
  readonly fee: {
    readonly basis: 'per_request' | 'per_page';
    /** Pages, or units of this request. */
    readonly quantity: number;
    readonly bands: readonly {
      readonly from: number;
      readonly to: number | null;
      readonly rate: number;
      readonly count: number;
      readonly amount: number;
    }[];
    readonly tariffAmount: number;
    /** What is charged; lower than the tariff only with a reason. */
    readonly amount: number;
    readonly reductionReason?: string | null;
    readonly paymentMethod: string;
  };
}

export interface ReplyFacts extends LetterFacts {
  readonly decision: Decision;
  /** Served through the internet (行政复议法 Art. 22 ¶2). */
  readonly electronic: boolean;
  readonly enclosures?: readonly string[];
  /** Withdrawal only. */
  readonly withdrawnOn?: CalendarDate | null;
}

export interface OverrideFacts extends LetterFacts {
  readonly override: {
    readonly name: string;
    readonly information: string;
    readonly consultedOn: CalendarDate;
    readonly objectedOn?: CalendarDate | null;
    readonly reasons: string;
    /** Why the objection gives way: the public interest, or no reasonable ground (Art. 32). */
    readonly because: 'public_interest' | 'no_reasonable_ground';
    readonly electronic: boolean;
  };
}

/** Each kind of letter with the facts it is made from. */
export interface LetterFactsByKind {
  receipt: ReceiptFacts;
  registration_form: RegistrationFacts;
  correction_notice: CorrectionFacts;
  reasons_request: ReasonsRequestFacts;
  third_party_consultation: ConsultationFacts;
  co_producer_consultation: ConsultationFacts;
  assistance_letter: ConsultationFacts;
  consultation_notice: ConsultationNoticeFacts;
  extension_notice: ExtensionFacts;
  delay_notice: DelayFacts;
  fee_notice: FeeFacts;
  reply: ReplyFacts;
  closing_notice: ReplyFacts;
  override_notice: OverrideFacts;
}

export type LetterKind = keyof LetterFactsByKind;
