import type { CalendarDate } from '../../../kernel/dates.ts';
import { toDayNumber, yearOf } from '../../../kernel/dates.ts';
import type { HolidayNotice, LocalOverlay } from './notice.ts';
import { noticesInForce } from './notice.ts';
import type { DayInfo, YearTable } from './year-table.ts';
import { buildYearTable } from './year-table.ts';

/**
 * Working days (工作日): Monday to Friday, minus the days off and plus the worked weekend days of the State Council's
 * notices (Regulation Art. 33 counts in them; 民法典 Art. 201: the day of the event is not counted). All answers are exact
 * for `coveredYears`; a year without a notice is Monday to Friday and said to be provisional.
 */
export interface WorkingCalendar {
  /** Years with a notice, ascending. */
  readonly coveredYears: readonly number[];
  /** The notice in force for a year, if there is one. */
  notice(year: number): HolidayNotice | undefined;
  /** The source (notice or overlay) with this id, for citing. */
  source(id: string): HolidayNotice | LocalOverlay | undefined;
  isProvisional(year: number): boolean;
  /** True when any year from that of `from` to that of `to` has no notice. */
  isProvisionalBetween(from: CalendarDate, to: CalendarDate): boolean;
  isWorkingDay(date: CalendarDate): boolean;
  dayInfo(date: CalendarDate): DayInfo;
  /** The `n`-th working day after `date` (n ≥ 1); `n` = 0 gives `date` itself. */
  addWorkingDays(date: CalendarDate, n: number): CalendarDate;
  /** Working days d with `from` < d ≤ `to`; 0 when `to` is not later than `from`. */
  countWorkingDays(from: CalendarDate, to: CalendarDate): number;
  /** Every day d with `from` < d ≤ `to`, in order. */
  daysAfter(from: CalendarDate, to: CalendarDate): DayInfo[];
}

/** A calendar from notices (the highest version of each year is used) and local overlays, applied in order. */
export function buildCalendar(
  notices: readonly HolidayNotice[],
  overlays: readonly LocalOverlay[] = [],
): WorkingCalendar {
  const inForce = noticesInForce(notices);
  const tables = new Map<number, YearTable>();

  const table = (year: number): YearTable => {
    let known = tables.get(year);
    if (!known) tables.set(year, (known = buildYearTable(year, inForce.get(year), overlays)));
    return known;
  };
  const dayInfo = (date: CalendarDate): DayInfo => {
    const year = table(yearOf(date));
    return year.days[toDayNumber(date) - year.firstDay]!;
  };
  /** Working days of the date's year up to and including it. */
  const rank = (date: CalendarDate): number => {
    const year = table(yearOf(date));
    return year.before[toDayNumber(date) - year.firstDay + 1]!;
  };

  return {
    coveredYears: [...inForce.keys()].sort((a, b) => a - b),
    notice: (year) => inForce.get(year),
    source: (id) =>
      [...inForce.values()].find((notice) => notice.id === id) ??
      overlays.find((overlay) => overlay.id === id),
    isProvisional: (year) => !inForce.has(year),
    isProvisionalBetween(from, to) {
      for (let year = yearOf(from); year <= yearOf(to); year++) if (!inForce.has(year)) return true;
      return false;
    },
    isWorkingDay: (date) => dayInfo(date).working,
    dayInfo,
    addWorkingDays(date, n) {
      if (!Number.isInteger(n) || n < 0) throw new RangeError(`working days to add: ${n}`);
      if (n === 0) return date;
      let year = yearOf(date);
      let wanted = rank(date) + n;
      while (wanted > table(year).workingDays.length) {
        wanted -= table(year).workingDays.length;
        year++;
      }
      const { firstDay, days, workingDays } = table(year);
      return days[workingDays[wanted - 1]! - firstDay]!.on;
    },
    countWorkingDays(from, to) {
      if (to <= from) return 0;
      let count = rank(to) - rank(from);
      for (let year = yearOf(from); year < yearOf(to); year++) count += table(year).workingDays.length;
      return count;
    },
    daysAfter(from, to) {
      const result: DayInfo[] = [];
      const first = toDayNumber(from) + 1;
      const last = toDayNumber(to);
      for (let year = yearOf(from); year <= yearOf(to); year++) {
        const { firstDay, days } = table(year);
        for (let i = Math.max(0, first - firstDay); i < days.length && firstDay + i <= last; i++)
          result.push(days[i]!);
      }
      return result;
    },
  };
}
