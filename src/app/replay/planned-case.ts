import type { CalendarDate } from '../../kernel/dates.ts';
import type { WorkingCalendar } from '../../modules/calendar/index.ts';
import type { ApplicantType, Channel } from '../../modules/requests/index.ts';

/** A case to be lived through again: how it came, who asked, what became of it, and when. */
export interface PlannedCase {
  readonly agency: number;
  readonly channel: Channel;
  readonly applicantType: ApplicantType;
  /** A leaf of table 3, part three. */
  readonly outcome: string;
  readonly receivedOn: CalendarDate;
  readonly closedOn: CalendarDate;
}

/** Working days from receipt to closing: lapsed corrections wait for their period of 15 working days. */
export const daysToClose = (outcome: string): number => (outcome === 'closed_correction_lapsed' ? 20 : 12);

/** The working days of a period in order. */
export function workingDays(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  const first = calendar.isWorkingDay(from) ? from : calendar.addWorkingDays(from, 1);
  for (let day = first; day <= to; day = calendar.addWorkingDays(day, 1)) days.push(day);
  return days;
}
