import type { CalendarDate } from '../../../kernel/dates.ts';
import { fromDayNumber, toDayNumber } from '../../../kernel/dates.ts';
import { HOLIDAY_NAMES } from './messages.ts';
import type { HolidayCode, HolidayNotice, LocalOverlay } from './notice.ts';

export type DayKind = 'weekday' | 'weekend' | 'holiday' | 'adjusted_working_day';

/** Everything the calendar says about one day. */
export interface DayInfo {
  on: CalendarDate;
  working: boolean;
  kind: DayKind;
  /** Which festival, for `holiday`. */
  holiday: HolidayCode | null;
  /** The festival’s name, for `holiday`. */
  holidayName: { zh: string; en: string } | null;
  /** Id of the notice or overlay that made the day what it is; null for an ordinary weekday or weekend. */
  sourceId: string | null;
  /** No notice covers the year yet: plain Monday to Friday is assumed. */
  provisional: boolean;
}

/** One year, day by day, with running totals so that any count within it is two look-ups. */
export interface YearTable {
  firstDay: number;
  days: readonly DayInfo[];
  /** `before[i]` = working days of the year before its day `i`; one entry longer than `days`. */
  before: Uint16Array;
  /** Day numbers of the working days, in order. */
  workingDays: readonly number[];
}

/** Builds the table of a year from its notice (none: Monday to Friday, provisional) and the overlays. */
export function buildYearTable(
  year: number,
  notice: HolidayNotice | undefined,
  overlays: readonly LocalOverlay[],
): YearTable {
  const firstDay = toDayNumber(`${String(year).padStart(4, '0')}-01-01`);
  const length = toDayNumber(`${String(year).padStart(4, '0')}-12-31`) - firstDay + 1;
  const days: DayInfo[] = [];
  for (let i = 0; i < length; i++) {
    const number = firstDay + i;
    // 1970-01-01 was a Thursday: (n + 3) mod 7 is 0 on Monday, 5 and 6 at the weekend.
    const weekend = (((number + 3) % 7) + 7) % 7 > 4;
    days.push({
      on: fromDayNumber(number),
      working: !weekend,
      kind: weekend ? 'weekend' : 'weekday',
      holiday: null,
      holidayName: null,
      sourceId: null,
      provisional: notice === undefined,
    });
  }
  const layers = [
    ...(notice ? [{ id: notice.id, offDays: notice.offDays, workingDays: notice.workingWeekendDays }] : []),
    ...overlays,
  ];
  for (const layer of layers) {
    for (const { on, holiday } of layer.offDays) {
      const day = days[toDayNumber(on) - firstDay];
      const holidayName = HOLIDAY_NAMES[holiday];
      if (day)
        Object.assign(day, { working: false, kind: 'holiday', holiday, holidayName, sourceId: layer.id });
    }
    for (const on of layer.workingDays) {
      const day = days[toDayNumber(on) - firstDay];
      const worked = { working: true, kind: 'adjusted_working_day', holiday: null, holidayName: null };
      if (day) Object.assign(day, worked, { sourceId: layer.id });
    }
  }
  const before = new Uint16Array(length + 1);
  const workingDays: number[] = [];
  days.forEach((day, i) => {
    if (day.working) workingDays.push(firstDay + i);
    before[i + 1] = workingDays.length;
  });
  return { firstDay, days, before, workingDays };
}
