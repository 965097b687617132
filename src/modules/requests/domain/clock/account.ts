import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { DayInfo, WorkingCalendar } from '../../../calendar/index.ts';
import type { ClockStart, Deadline, PauseEnding } from './deadline.ts';
import type { ConsultedParty } from './facts.ts';

/** Why a day counts or not. Rendered by `renderReason` and `articleOf`. */
export type AccountReason =
  | { code: 'counted'; nth: number; of: number; source: string | null }
  | { code: 'weekend' }
  | { code: 'holiday'; name: { zh: string; en: string } | null; source: string | null }
  | { code: 'void'; restart: ClockStart }
  | {
      code: 'paused';
      party: ConsultedParty;
      sentOn: CalendarDate;
      endsOn: CalendarDate;
      ending: PauseEnding;
    }
  | { code: 'delayed'; until: CalendarDate };

/** One day of the account. */
export interface AccountEntry {
  on: CalendarDate;
  counted: boolean;
  reason: AccountReason;
  /** The day's year has no calendar notice yet. */
  provisional: boolean;
}

/**
 * Day by day from the day after receipt to the due date. Days up to a restart are void; from the start day on exactly N days
 * are counted, and the last counted one is the due date (unless a later date was set under Art. 35).
 */
export function buildAccount(
  calendar: WorkingCalendar,
  receivedOn: CalendarDate,
  deadline: Deadline,
): AccountEntry[] {
  let nth = 0;
  const reasonOf = (day: DayInfo): AccountReason => {
    const source = day.sourceId === null ? null : (calendar.source(day.sourceId)?.documentNumber ?? null);
    if (day.kind === 'weekend') return { code: 'weekend' };
    if (!day.working) return { code: 'holiday', name: day.holidayName, source };
    if (day.on <= deadline.start.on)
      return { code: 'void', restart: deadline.starts.find((start, i) => i > 0 && start.on >= day.on)! };
    if (day.on > deadline.countedDueOn) return { code: 'delayed', until: deadline.dueOn };
    const pause = deadline.pauses.find((p) => p.sentOn < day.on && day.on <= p.endsOn);
    if (pause) {
      const { party, sentOn, endsOn, ending } = pause;
      return { code: 'paused', party, sentOn, endsOn, ending };
    }
    nth++;
    return { code: 'counted', nth, of: deadline.allowance, source };
  };
  return calendar.daysAfter(receivedOn, deadline.dueOn).map((day) => {
    const reason = reasonOf(day);
    return { on: day.on, counted: reason.code === 'counted', reason, provisional: day.provisional };
  });
}
