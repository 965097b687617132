import { addDays, dateInShanghai, yearOf, type CalendarDate } from '../../kernel/dates.ts';
import type { WorkingCalendar } from '../../modules/calendar/index.ts';

const MINUTE = 60_000;

/** Days and instants of the demonstration, all reckoned from the day it is loaded. */
export interface DemonstrationDays {
  readonly today: CalendarDate;
  readonly lastYear: number;
  /** When everything was set up: long enough ago for last year's report to have cases carried in. */
  readonly setUpOn: CalendarDate;
  /**
   * Working days from today: 0 is today, or the next working day when today is none; −1 the working day before that.
   */
  workday(steps: number): CalendarDate;
  /** The working day `steps` after a date; the first one on or after it for 0. */
  after(date: CalendarDate, steps: number): CalendarDate;
  /** A working day of last year, on or after the given month and day. */
  lastYears(monthDay: string): CalendarDate;
  /**
   * An instant in office hours of the date (Asia/Shanghai); `minute` counts from nine. Today's instants lie before
   * now, in the same order.
   */
  at(date: CalendarDate, minute: number): Date;
}

/** Reckons from `now` by the working-day calendar. */
export function demonstrationDays(calendar: WorkingCalendar, now: Date): DemonstrationDays {
  const today = dateInShanghai(now);
  const lastYear = yearOf(today) - 1;
  const onOrAfter = (date: CalendarDate): CalendarDate =>
    calendar.isWorkingDay(date) ? date : calendar.addWorkingDays(date, 1);
  const base = onOrAfter(today);
  return {
    today,
    lastYear,
    setUpOn: `${lastYear - 1}-11-15`,
    workday(steps) {
      if (steps >= 0) return calendar.addWorkingDays(base, steps);
      let date = base;
      for (let left = -steps; left > 0;) {
        date = addDays(date, -1);
        if (calendar.isWorkingDay(date)) left -= 1;
      }
      return date;
    },
    after: (date, steps) => (steps === 0 ? onOrAfter(date) : calendar.addWorkingDays(date, steps)),
    lastYears: (monthDay) => onOrAfter(`${lastYear}-${monthDay}`),
    at(date, minute) {
      if (date < today) return new Date(Date.parse(`${date}T09:00:00+08:00`) + minute * MINUTE);
      const midnight = Date.parse(`${date}T00:00:00+08:00`);
      // The part of today that has passed stands for the whole office day.
      const share = Math.min(minute, 600) / 601;
      return new Date(midnight + Math.floor((now.getTime() - midnight) * share));
    },
  };
}
