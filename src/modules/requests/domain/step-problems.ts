import type { CalendarDate } from '../../../kernel/dates.ts';
import type { Problem } from '../../../kernel/errors.ts';
import type { WorkingCalendar } from '../../calendar/index.ts';
import type { RequestState } from './case-state.ts';
import { problemOfEvent } from './check-history.ts';
import { clockProblem } from './clock/index.ts';
import type { CaseEvent } from './clock/index.ts';
import * as say from './messages/step-problems.ts';
import { stepRule } from './workflow.ts';
import type { Step } from './workflow.ts';

interface Situation {
  state: RequestState;
  calendar: WorkingCalendar;
  today: CalendarDate;
}

/**
 * Why a step is not possible in a case now, whoever asks: the stage does not permit it, or the history rules it out.
 * Null when it is possible. Used for the case page and, the same, as the gate of the act itself.
 */
export function stepProblem(step: Step, situation: Situation): Problem | null {
  const { stage } = situation.state;
  if (!stepRule(step).from.includes(stage)) return say.notInStage(step, stage);
  return GUARDS[step]?.(situation) ?? null;
}

const GUARDS: Partial<Record<Step, (situation: Situation) => Problem | null>> = {
  // Art. 30: once, everything at once
  send_correction_notice: ({ state }) =>
    state.correction
      ? clockProblem('second_correction_notice', 'id', { other: state.correction.sentOn })
      : null,
  lapse_correction: ({ state, today }) =>
    state.correction && today <= state.correction.respondBy
      ? say.correctionPeriodRunning(state.correction.respondBy)
      : null,
  record_consultation_delivery: ({ state }) =>
    state.consultations.some((c) => !c.deliveredOn && !c.returnedOn) ? null : say.noLetterUnderWay(),
  record_consultation_return: ({ state }) =>
    state.consultations.some((c) => !c.returnedOn) ? null : say.noOpinionOutstanding(),
  propose_extension: (situation) =>
    situation.state.extensionProposal
      ? say.extensionAlreadyProposed(situation.state.extensionProposal.on)
      : extension(situation),
  approve_extension: (situation) => extension(situation),
  decline_extension: ({ state }) => (state.extensionProposal ? null : say.noExtensionProposed()),
  request_reasons: ({ state }) =>
    state.reasons ? say.reasonsAlreadyRequested(state.reasons.requestedOn) : null,
  receive_reasons: ({ state }) => {
    if (!state.reasons) return say.reasonsNotRequested();
    return state.reasons.receivedOn ? say.reasonsAlreadyReceived(state.reasons.receivedOn) : null;
  },
  // Art. 35: reasonable, but not to be done within the period
  set_reasonable_delay: ({ state, today }) => {
    if (!state.reasons?.receivedOn) return say.delayWithoutReasons();
    if (state.delay) return say.delayAlreadySet(state.delay.until);
    const due = state.clock!.dueOn;
    return today > due ? clockProblem('delay_after_due', 'on', { on: today, other: due }) : null;
  },
  send_fee_notice: ({ state, today }) => {
    if (state.fee) return say.feeAlreadyNoticed(state.fee.noticeSentOn);
    // fee measures Art. 6: inside the period for handling the request
    return today > state.clock!.dueOn ? say.feeNoticeAfterDue(state.clock!.dueOn) : null;
  },
  record_fee_notice_receipt: ({ state }) =>
    state.fee?.noticeReceivedOn ? say.feeNoticeAlreadyReceived(state.fee.noticeReceivedOn) : null,
  lapse_unpaid_fee: ({ state, today }) => {
    if (!state.fee?.payBy) return say.feeNoticeNotReceived();
    return today <= state.fee.payBy
      ? clockProblem('fee_lapse_too_early', 'on', { on: today, other: state.fee.payBy })
      : null;
  },
  submit_draft: ({ state }) => (state.draft ? null : say.noDraft()),
};

function extension({ state, calendar, today }: Situation): Problem | null {
  const event: CaseEvent = { type: 'extension_approved', on: today, workingDays: 1 };
  return problemOfEvent(calendar, { facts: state.clockFacts!, sources: state.clockSources }, event, today);
}
