import type { AppEvent } from '../../kernel/runtime/context.ts';
import type { CalendarDate } from '../../kernel/dates.ts';
import type { WorkingCalendar } from './domain/working-calendar.ts';

export const CALENDAR_CHANGED = 'calendar.changed';

/** An open case whose due date a calendar change moved. */
export interface MovedDeadline {
  requestId: string;
  requestNumber: string;
  agencyId: string;
  oldDueOn: CalendarDate;
  newDueOn: CalendarDate;
}

/**
 * Told inside the transaction that changes the calendar. Handlers recompute what hangs on it and `report` what moved;
 * the list is stored with the change.
 */
export interface CalendarChanged extends AppEvent {
  readonly type: typeof CALENDAR_CHANGED;
  readonly years: readonly number[];
  /** Days whose answer changed (working or not, provisional or not is not a change of day). */
  readonly changedDays: readonly CalendarDate[];
  /** The agencies concerned; null: all of them. */
  readonly agencyIds: readonly string[] | null;
  /** The calendar an agency had before, and has now. */
  readonly before: (agencyId: string) => WorkingCalendar;
  readonly after: (agencyId: string) => WorkingCalendar;
  readonly report: (moved: readonly MovedDeadline[]) => void;
}
