import type { CalendarDate } from '../../../kernel/dates.ts';
import type { WorkingCalendar } from '../../calendar/index.ts';
import type { RequestState } from './case-state.ts';
import { clockInput } from './clock-events.ts';
import { opinionDueOn, paymentDueOn, readClock } from './clock/index.ts';
import type { RequestFact, RequestFactKind } from './facts.ts';
import { foldReview } from './fold-review.ts';
import type { Stage } from './terms.ts';

type OfKind<K extends RequestFactKind> = Extract<RequestFact, { kind: K }>;

/**
 * A request as its effective facts tell it on `today`: stage, clock, outcome, lateness. `facts` are those that stand
 * after corrections, in the order they were recorded. Pure: equal facts give equal states.
 */
export function foldRequest(
  facts: readonly RequestFact[],
  calendar: WorkingCalendar,
  today: CalendarDate,
): RequestState {
  const first = <K extends RequestFactKind>(kind: K) => facts.find((f): f is OfKind<K> => f.kind === kind);
  const last = <K extends RequestFactKind>(kind: K) => facts.findLast((f): f is OfKind<K> => f.kind === kind);
  const submitted = first('requests.submitted');
  const arrived = first('requests.arrived');
  const received = first('requests.received');
  const beginning = submitted ?? arrived ?? received;
  if (!beginning) throw new Error('A request without its first fact');
  const input = clockInput(facts);
  const assigned = last('requests.assigned');
  const closed = last('requests.closed');
  const withdrawn = last('requests.withdrawn');
  const dispatched = last('requests.dispatched');
  const delay = last('requests.delay_set');
  const drafted = last('requests.draft_saved');
  const approved = last('requests.extension_approved');
  const state: Omit<RequestState, 'stage'> = {
    channel: received?.data.channel ?? beginning.data.channel,
    submittedOn: submitted?.legalOn ?? null,
    arrivedOn: beginning.legalOn,
    receivedOn: received?.legalOn ?? null,
    applicantType: received?.data.applicant_type ?? null,
    divisionId: assigned?.data.division_id ?? null,
    assigneeId: assigned?.data.assignee_id ?? null,
    correction: correctionOf(last('requests.correction_notice_sent'), last('requests.correction_received')),
    consultations: consultationsOf(facts, calendar, today),
    extensionProposal: proposalOf(facts),
    extension: approved
      ? { on: approved.legalOn, workingDays: approved.data.working_days, reason: approved.data.reason }
      : null,
    reasons: reasonsOf(last('requests.reasons_requested'), last('requests.reasons_received')),
    delay: delay ? { on: delay.legalOn, until: delay.data.until, reason: delay.data.reason } : null,
    fee: feeOf(facts, calendar),
    draft: drafted ? { id: drafted.data.draft_id, version: drafted.data.version } : null,
    ...foldReview(facts),
    dispatch: dispatched
      ? {
          on: dispatched.legalOn,
          channel: dispatched.data.channel,
          letterId: dispatched.data.letter_id,
        }
      : null,
    deliveries: new Map(
      facts.flatMap((f) => (f.kind === 'requests.delivered' ? [[f.data.letter_id, f.legalOn]] : [])),
    ),
    closing: closed
      ? {
          on: closed.legalOn,
          outcome: closed.data.outcome,
          subKind: closed.data.sub_kind,
          by: closed.data.by,
        }
      : null,
    withdrawnOn: withdrawn?.legalOn ?? null,
    clock: input ? readClock(calendar, input.facts, today) : null,
    clockFacts: input?.facts ?? null,
    clockSources: input?.sources ?? [],
  };
  return { ...state, stage: stageOf(state, today) };
}

/** The stage: what is waited for first decides. */
function stageOf(state: Omit<RequestState, 'stage'>, today: CalendarDate): Stage {
  if (state.closing || state.withdrawnOn) return 'closed';
  if (!state.receivedOn) return 'unconfirmed';
  if (state.correction && !state.correction.receivedOn) return 'awaiting_correction';
  if (state.fee && !state.fee.paidOn) return 'awaiting_payment';
  if (state.decision) return 'approved';
  if (state.review?.current) return 'in_review';
  if (state.consultations.some((consultation) => consultation.open)) return 'consulting';
  const { reasons } = state;
  if (reasons && !reasons.receivedOn && (reasons.respondBy === null || today <= reasons.respondBy))
    return 'awaiting_reasons';
  return state.divisionId ? 'handling' : 'received';
}

function correctionOf(
  sent: OfKind<'requests.correction_notice_sent'> | undefined,
  received: OfKind<'requests.correction_received'> | undefined,
): RequestState['correction'] {
  if (!sent) return null;
  return {
    letterId: sent.data.letter_id,
    sentOn: sent.legalOn,
    respondBy: sent.data.respond_by,
    late: sent.data.late,
    receivedOn: received?.legalOn ?? null,
  };
}

function reasonsOf(
  requested: OfKind<'requests.reasons_requested'> | undefined,
  received: OfKind<'requests.reasons_received'> | undefined,
): RequestState['reasons'] {
  if (!requested) return null;
  return {
    requestedOn: requested.legalOn,
    respondBy: requested.data.respond_by,
    receivedOn: received?.legalOn ?? null,
    letterId: requested.data.letter_id,
  };
}

function consultationsOf(
  facts: readonly RequestFact[],
  calendar: WorkingCalendar,
  today: CalendarDate,
): RequestState['consultations'] {
  return facts.flatMap((sent) => {
    if (sent.kind !== 'requests.consultation_sent') return [];
    const { consultation_id: id, party, letter_id: letterId } = sent.data;
    const delivered = facts.findLast(
      (f) => f.kind === 'requests.consultation_delivered' && f.data.consultation_id === id,
    );
    const returned = facts.findLast(
      (f) => f.kind === 'requests.consultation_returned' && f.data.consultation_id === id,
    ) as OfKind<'requests.consultation_returned'> | undefined;
    // Art. 32, 34: 15 working days from the party's receipt; another agency has no period in the law
    const dueOn = delivered && party !== 'other_agency' ? opinionDueOn(calendar, delivered.legalOn) : null;
    const overdue = dueOn !== null && today > dueOn;
    // Art. 34: a co-producer's silence within the period is consent, which a later answer does not undo
    const tooLate = party === 'co_producer' && returned && dueOn !== null && returned.legalOn > dueOn;
    const silent = tooLate || (!returned && overdue);
    return [
      {
        id,
        party,
        letterId,
        sentOn: sent.legalOn,
        deliveredOn: delivered?.legalOn ?? null,
        dueOn,
        returnedOn: returned?.legalOn ?? null,
        opinion: silent ? ('silent' as const) : (returned?.data.opinion ?? null),
        open: !returned && !overdue,
      },
    ];
  });
}

/** The proposal still waiting for approval. */
function proposalOf(facts: readonly RequestFact[]): RequestState['extensionProposal'] {
  const answered = facts.findLastIndex(
    (f) => f.kind === 'requests.extension_approved' || f.kind === 'requests.extension_declined',
  );
  const proposed = facts
    .slice(answered + 1)
    .findLast((f): f is OfKind<'requests.extension_proposed'> => f.kind === 'requests.extension_proposed');
  if (!proposed) return null;
  const { working_days: workingDays, reason } = proposed.data;
  return { on: proposed.legalOn, workingDays, reason, by: proposed.actor };
}

function feeOf(facts: readonly RequestFact[], calendar: WorkingCalendar): RequestState['fee'] {
  const find = <K extends RequestFactKind>(kind: K) => facts.findLast((f): f is OfKind<K> => f.kind === kind);
  const sent = find('requests.fee_notice_sent');
  if (!sent) return null;
  const received = find('requests.fee_notice_received');
  return {
    ...sent.data,
    noticeSentOn: sent.legalOn,
    noticeReceivedOn: received?.legalOn ?? null,
    payBy: received ? paymentDueOn(calendar, received.legalOn) : null,
    paidOn: find('requests.fee_paid')?.legalOn ?? null,
  };
}
