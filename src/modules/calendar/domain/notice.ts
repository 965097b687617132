import type { CalendarDate } from '../../../kernel/dates.ts';

/** The festivals a State Council notice names; `other` is for a day off of any other cause (local, emergency). */
export type HolidayCode =
  | 'new_year'
  | 'spring_festival'
  | 'qingming'
  | 'labour_day'
  | 'dragon_boat'
  | 'mid_autumn'
  | 'national_day'
  | 'other';

/** A weekday that is not worked, and why. */
export interface OffDay {
  on: CalendarDate;
  holiday: HolidayCode;
}

/**
 * One yearly notice on public holidays (国务院办公厅关于某年部分节假日安排的通知), or a later one that changes it. A notice
 * states the whole year: the highest `version` of a year replaces the others.
 */
export interface HolidayNotice {
  id: string;
  year: number;
  version: number;
  title: string;
  documentNumber: string;
  /** Day the notice was published on the State Council’s site. */
  publishedOn: CalendarDate;
  /** Weekdays that are not worked. Weekend days inside a holiday are left out: they are off anyway. */
  offDays: readonly OffDay[];
  /** Weekend days that are worked (调休). */
  workingWeekendDays: readonly CalendarDate[];
}

/** Days an agency or region adds to or takes from the national calendar, e.g. minority holidays set by a local government. */
export interface LocalOverlay {
  id: string;
  title: string;
  documentNumber: string;
  offDays: readonly OffDay[];
  workingDays: readonly CalendarDate[];
}

/** The notice in force of each year, by year: the highest version. */
export function noticesInForce(notices: readonly HolidayNotice[]): Map<number, HolidayNotice> {
  const inForce = new Map<number, HolidayNotice>();
  for (const notice of notices) {
    const known = inForce.get(notice.year);
    if (!known || known.version < notice.version) inForce.set(notice.year, notice);
  }
  return inForce;
}
