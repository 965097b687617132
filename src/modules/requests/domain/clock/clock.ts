import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { WorkingCalendar } from '../../../calendar/index.ts';
import type { AccountEntry } from './account.ts';
import { buildAccount } from './account.ts';
import type { Deadline, Pause } from './deadline.ts';
import { computeDeadline } from './deadline.ts';
import type { CaseFacts } from './facts.ts';
import { eventsOf } from './facts.ts';

/** Working days for the one correction notice (Art. 30). */
export const CORRECTION_NOTICE_DAYS = 7;
/** Working days to pay the processing fee from the day after the notice was received (fee measures Art. 6). */
export const PAYMENT_DAYS = 20;

export type ClockState = 'running' | 'paused' | 'awaiting_applicant' | 'awaiting_payment' | 'closed';

/** Where an open case stands against its due date: always exactly one of the three. */
export type DueStanding = 'early' | 'due_today' | 'late';

/** The clock of a case without the day-by-day account: enough for lists and reminders. */
export interface ClockReading extends Deadline {
  receivedOn: CalendarDate;
  state: ClockState;
  correctionNoticeDueOn: CalendarDate;
  correctionNoticeSentOn: CalendarDate | null;
  /** Last day to pay, when a fee notice was received. */
  paymentDueOn: CalendarDate | null;
  /**
   * Working days from the day of reckoning (today, or the closing day) to the due date: 0 on the due date itself,
   * negative after it. The first day after the due date is already -1, also when it is no working day.
   */
  daysLeft: number;
  /** Null once the case is closed. */
  standing: DueStanding | null;
  /** The reply came by the due date; null while there is no reply. */
  inTime: boolean | null;
  /** A year between receipt and due date has no calendar notice: the date may move. */
  provisional: boolean;
}

export interface Clock extends ClockReading {
  account: AccountEntry[];
}

/** Last day for the correction notice of a request received on `receivedOn` (Art. 30). */
export function correctionNoticeDueOn(calendar: WorkingCalendar, receivedOn: CalendarDate): CalendarDate {
  return calendar.addWorkingDays(receivedOn, CORRECTION_NOTICE_DAYS);
}

/** Last day to pay a fee whose notice was received on `noticeReceivedOn` (fee measures Art. 6). */
export function paymentDueOn(calendar: WorkingCalendar, noticeReceivedOn: CalendarDate): CalendarDate {
  return calendar.addWorkingDays(noticeReceivedOn, PAYMENT_DAYS);
}

/** Working days to a due date as {@link ClockReading.daysLeft} counts them. */
export function workingDaysLeft(calendar: WorkingCalendar, asOf: CalendarDate, dueOn: CalendarDate): number {
  if (asOf === dueOn) return 0;
  // A day set under Art. 35 may be a day off: before it there is always at least the way to it, after it a day lost.
  if (asOf < dueOn) return Math.max(1, calendar.countWorkingDays(asOf, dueOn));
  return -Math.max(1, calendar.countWorkingDays(dueOn, asOf));
}

/** Early, due today or late. */
export function dueStanding(dueOn: CalendarDate, today: CalendarDate): DueStanding {
  return today < dueOn ? 'early' : today === dueOn ? 'due_today' : 'late';
}

/** Reads the clock of a case on a day (Regulation Art. 30–35). Pure; `facts` should have passed `validateCase`. */
export function readClock(calendar: WorkingCalendar, facts: CaseFacts, today: CalendarDate): ClockReading {
  const deadline = computeDeadline(calendar, facts, today);
  const { asOf, closing, dueOn } = deadline;
  const feeNotice = eventsOf(facts, 'fee_notice_received').at(-1);
  return {
    ...deadline,
    receivedOn: facts.receivedOn,
    state: stateOf(facts, deadline),
    correctionNoticeDueOn: correctionNoticeDueOn(calendar, facts.receivedOn),
    correctionNoticeSentOn: eventsOf(facts, 'correction_notice_sent')[0]?.on ?? null,
    paymentDueOn: feeNotice ? paymentDueOn(calendar, feeNotice.on) : null,
    daysLeft: workingDaysLeft(calendar, asOf, dueOn),
    standing: closing ? null : dueStanding(dueOn, today),
    inTime: closing?.type === 'replied' ? closing.on <= dueOn : null,
    provisional: calendar.isProvisionalBetween(facts.receivedOn, dueOn),
  };
}

/** {@link readClock} with the account of every day. */
export function computeClock(calendar: WorkingCalendar, facts: CaseFacts, today: CalendarDate): Clock {
  const reading = readClock(calendar, facts, today);
  return { ...reading, account: buildAccount(calendar, facts.receivedOn, reading) };
}

function stateOf(facts: CaseFacts, deadline: Deadline): ClockState {
  if (deadline.closing) return 'closed';
  if (unanswered(facts, 'correction_notice_sent', 'correction_received')) return 'awaiting_applicant';
  if (unanswered(facts, 'fee_notice_received', 'fee_paid')) return 'awaiting_payment';
  return deadline.pauses.some((pause) => isRunning(pause, deadline.asOf)) ? 'paused' : 'running';
}

function unanswered(
  facts: CaseFacts,
  asked: 'correction_notice_sent' | 'fee_notice_received',
  answered: 'correction_received' | 'fee_paid',
): boolean {
  const lastAsked = eventsOf(facts, asked).at(-1);
  const lastAnswered = eventsOf(facts, answered).at(-1);
  return lastAsked !== undefined && (lastAnswered === undefined || lastAnswered.on < lastAsked.on);
}

/** No answer yet and the statutory limit not passed. */
function isRunning(pause: Pause, today: CalendarDate): boolean {
  return pause.returnedOn === null && (pause.limitOn === null || today <= pause.limitOn);
}
