import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { Clock, ClockState } from './clock.ts';
import type { ClockStart, PauseEnding } from './deadline.ts';
import type { ClosingEventType, ConsultedParty } from './facts.ts';

/** What the account amounts to, one line per thing that shaped it. Rendered by `renderSummaryLine`. */
export type SummaryLine =
  | { code: 'received'; on: CalendarDate; days: number }
  | { code: 'correction_notice'; sentOn: CalendarDate; dueOn: CalendarDate; late: boolean }
  | { code: 'restarted'; start: ClockStart; days: number }
  | {
      code: 'consultation';
      party: ConsultedParty;
      sentOn: CalendarDate;
      endsOn: CalendarDate;
      ending: PauseEnding;
      /** The limit was assumed as the end because no answer is there yet and the day of reckoning is before it. */
      waiting: boolean;
      /** Working days not counted because of this consultation and of no earlier one. */
      excluded: number;
      /** The party's receipt is not recorded, so that its 15 working days cannot be reckoned. */
      receiptUnknown: boolean;
    }
  | { code: 'extended'; on: CalendarDate; days: number }
  | { code: 'delayed'; on: CalendarDate; until: CalendarDate }
  | { code: 'payment_late'; paidOn: CalendarDate; dueOn: CalendarDate }
  | { code: 'due'; on: CalendarDate; provisional: boolean }
  | { code: 'open'; state: Exclude<ClockState, 'closed'>; daysLeft: number; payBy: CalendarDate | null }
  | { code: 'closed'; by: ClosingEventType; on: CalendarDate; daysLeft: number };

/** The account in a few typed lines, in the order a clerk would tell it. */
export function summarise(clock: Clock): SummaryLine[] {
  const lines: SummaryLine[] = [{ code: 'received', on: clock.receivedOn, days: 20 }];
  const { correctionNoticeSentOn: noticeOn, correctionNoticeDueOn: noticeDueOn } = clock;
  if (noticeOn !== null)
    lines.push({
      code: 'correction_notice',
      sentOn: noticeOn,
      dueOn: noticeDueOn,
      late: noticeOn > noticeDueOn,
    });
  if (clock.start.cause === 'fee_paid' && clock.paymentDueOn !== null && clock.start.on > clock.paymentDueOn)
    lines.push({ code: 'payment_late', paidOn: clock.start.on, dueOn: clock.paymentDueOn });
  if (clock.starts.length > 1) lines.push({ code: 'restarted', start: clock.start, days: 20 });
  for (const line of consultationLines(clock)) lines.push(line);
  if (clock.extension)
    lines.push({ code: 'extended', on: clock.extension.on, days: clock.extension.workingDays });
  if (clock.delay) lines.push({ code: 'delayed', on: clock.delay.on, until: clock.delay.until });
  lines.push({ code: 'due', on: clock.dueOn, provisional: clock.provisional });
  if (clock.closing)
    lines.push({
      code: 'closed',
      by: clock.closing.type,
      on: clock.closing.on,
      daysLeft: clock.daysLeft,
    });
  else if (clock.state !== 'closed')
    lines.push({ code: 'open', state: clock.state, daysLeft: clock.daysLeft, payBy: clock.paymentDueOn });
  return lines;
}

function consultationLines(clock: Clock): SummaryLine[] {
  const excluded = clock.pauses.map(() => 0);
  for (const { on, reason } of clock.account) {
    if (reason.code !== 'paused') continue;
    const first = clock.pauses.findIndex((pause) => pause.sentOn < on && on <= pause.endsOn);
    excluded[first] = excluded[first]! + 1;
  }
  return clock.pauses.map((pause, i) => ({
    code: 'consultation',
    party: pause.party,
    sentOn: pause.sentOn,
    endsOn: pause.endsOn,
    ending: pause.ending,
    waiting: pause.returnedOn === null && pause.ending === 'limit' && clock.asOf <= pause.endsOn,
    excluded: excluded[i]!,
    receiptUnknown: pause.party !== 'other_agency' && pause.receivedByPartyOn === null,
  }));
}
