import type { CalendarDate } from '../../../../kernel/dates.ts';
import { addDays } from '../../../../kernel/dates.ts';
import type { WorkingCalendar } from '../../../calendar/index.ts';
import type { AccountReason } from './account.ts';
import type { Clock } from './clock.ts';

export type StripDayKind = 'start' | 'counted' | 'off' | 'paused' | 'void' | 'delayed' | 'overdue';

/** One box of the clock strip. */
export interface StripDay {
  on: CalendarDate;
  kind: StripDayKind;
  due: boolean;
  today: boolean;
  /** Null for the day of receipt and for days after the due date. */
  reason: AccountReason | null;
}

export interface StripMonth {
  /** `YYYY-MM`. */
  month: string;
  days: StripDay[];
}

/** Overdue days drawn at most: a strip stays one row however late the case is. */
const OVERDUE_DAYS = 31;

const KIND = {
  counted: 'counted',
  weekend: 'off',
  holiday: 'off',
  void: 'void',
  paused: 'paused',
  delayed: 'delayed',
} as const satisfies Record<AccountReason['code'], StripDayKind>;

/** The days from receipt to the due date, and the overdue ones after it, by month, for drawing. */
export function clockStrip(calendar: WorkingCalendar, clock: Clock, today: CalendarDate): StripMonth[] {
  const day = (on: CalendarDate, kind: StripDayKind, reason: AccountReason | null): StripDay => ({
    on,
    kind,
    due: on === clock.dueOn,
    today: on === today,
    reason,
  });
  const latest = addDays(clock.dueOn, OVERDUE_DAYS);
  const overdue = calendar.daysAfter(clock.dueOn, clock.asOf < latest ? clock.asOf : latest);
  const days = [
    day(clock.receivedOn, 'start', null),
    ...clock.account.map(({ on, reason }) => day(on, KIND[reason.code], reason)),
    ...overdue.map(({ on, working }) => day(on, working ? 'overdue' : 'off', null)),
  ];
  const months: StripMonth[] = [];
  for (const each of days) {
    const month = each.on.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.days.push(each);
    else months.push({ month, days: [each] });
  }
  return months;
}
