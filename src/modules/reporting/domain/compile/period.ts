import type { CalendarDate } from '../../../../kernel/dates.ts';

/** A reporting period, both days included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** 1 January – 31 December, the period of the annual report. */
export function yearPeriod(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
