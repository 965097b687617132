import type { CalendarDate } from '../../../kernel/dates.ts';
import type { CaseFacts, ClockReading, ConsultedParty } from './clock/index.ts';
import type { ClosedBy, RequestFactData } from './facts.ts';
import type { ApplicantType, Channel, Opinion, Stage } from './terms.ts';

export interface CorrectionState {
  letterId: string;
  sentOn: CalendarDate;
  respondBy: CalendarDate;
  late: boolean;
  receivedOn: CalendarDate | null;
}

export interface ConsultationState {
  id: string;
  party: ConsultedParty;
  letterId: string;
  sentOn: CalendarDate;
  deliveredOn: CalendarDate | null;
  /** Last of the 15 working days; null without delivery or for another agency. */
  dueOn: CalendarDate | null;
  returnedOn: CalendarDate | null;
  /** `silent` once the period has passed without an answer (Art. 32, 34). */
  opinion: Opinion | null;
  open: boolean;
}

export interface ReviewState {
  draftId: string;
  /** Who drafted or submitted the version, and those on whose behalf. */
  authors: readonly string[];
  levels: readonly string[];
  passed: readonly {
    level: string;
    on: CalendarDate;
    by: string;
    onBehalfOf: string | null;
    opinion: string | null;
  }[];
  /** The level it waits for; null once all have passed or it was sent back. */
  current: string | null;
}

export interface SentBackState {
  level: string;
  on: CalendarDate;
  by: string;
  reason: string;
}

export type FeeState = RequestFactData['requests.fee_notice_sent'] & {
  noticeSentOn: CalendarDate;
  noticeReceivedOn: CalendarDate | null;
  payBy: CalendarDate | null;
  paidOn: CalendarDate | null;
};

/** A case as its facts tell it on a day. Nothing of it is stored as truth. */
export interface RequestState {
  stage: Stage;
  channel: Channel;
  submittedOn: CalendarDate | null;
  arrivedOn: CalendarDate;
  /** Statutory date of receipt; null until confirmed. */
  receivedOn: CalendarDate | null;
  applicantType: ApplicantType | null;
  divisionId: string | null;
  assigneeId: string | null;
  correction: CorrectionState | null;
  consultations: readonly ConsultationState[];
  extensionProposal: { on: CalendarDate; workingDays: number; reason: string; by: string } | null;
  extension: { on: CalendarDate; workingDays: number; reason: string } | null;
  reasons: {
    requestedOn: CalendarDate;
    respondBy: CalendarDate | null;
    receivedOn: CalendarDate | null;
    letterId: string;
  } | null;
  delay: { on: CalendarDate; until: CalendarDate; reason: string } | null;
  fee: FeeState | null;
  /** The newest version of the decision. */
  draft: { id: string; version: number } | null;
  review: ReviewState | null;
  sentBack: SentBackState | null;
  decision: { draftId: string; outcome: string; subKind: string | null; on: CalendarDate } | null;
  dispatch: { on: CalendarDate; channel: string; letterId: string } | null;
  deliveries: ReadonlyMap<string, CalendarDate>;
  closing: { on: CalendarDate; outcome: string; subKind: string | null; by: ClosedBy } | null;
  /** Withdrawn before it counted as received: closed, but in no table. */
  withdrawnOn: CalendarDate | null;
  clock: ClockReading | null;
  clockFacts: CaseFacts | null;
  /** The fact behind each of `clockFacts.events`. */
  clockSources: readonly string[];
}

/** Columns kept on the record for lists; derived by the same fold and covered by the record's digest. */
export interface Projection {
  received_on: CalendarDate | null;
  closed_on: CalendarDate | null;
  is_open: boolean;
  outcome: string | null;
  in_time: boolean | null;
}

/** What of a state is kept for lists. */
export function projectionOf(state: RequestState): Projection {
  return {
    received_on: state.receivedOn,
    closed_on: state.closing?.on ?? state.withdrawnOn,
    is_open: state.stage !== 'closed',
    outcome: state.closing?.outcome ?? null,
    in_time: state.clock?.inTime ?? null,
  };
}
