import type { CalendarDate } from '../../../kernel/dates.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Days of the given years that one calendar counts and the other does not. */
export function changedDays(
  before: WorkingCalendar,
  after: WorkingCalendar,
  years: readonly number[],
): CalendarDate[] {
  return years.flatMap((year) =>
    before
      .daysAfter(`${year - 1}-12-31`, `${year}-12-31`)
      .filter((day) => day.working !== after.isWorkingDay(day.on))
      .map((day) => day.on),
  );
}
