import type { Database, Tx } from '../../../kernel/database/types.ts';
import { STATE_COUNCIL_NOTICES } from '../data/state-council-notices.ts';
import { buildCalendar, type WorkingCalendar } from '../domain/working-calendar.ts';
import { loadSources, readStamp, type PlacedOverlay } from '../store/calendars.ts';
import type { HolidayNotice } from '../domain/notice.ts';

/** The calendars of all agencies at one state of the store. */
export class CalendarSet {
  readonly notices: readonly HolidayNotice[];
  readonly overlays: readonly PlacedOverlay[];
  readonly #national: WorkingCalendar;
  readonly #byAgency = new Map<string, WorkingCalendar>();

  constructor(notices: readonly HolidayNotice[], overlays: readonly PlacedOverlay[]) {
    this.notices = notices;
    this.overlays = overlays;
    this.#national = buildCalendar(notices);
  }

  /** The calendar of an agency: the national one with the overlays that hold for it. */
  of(agencyId?: string): WorkingCalendar {
    if (agencyId === undefined) return this.#national;
    const known = this.#byAgency.get(agencyId);
    if (known) return known;
    const own = this.overlays.filter((overlay) => overlay.agencyIds.includes(agencyId));
    const calendar = own.length ? buildCalendar(this.notices, own) : this.#national;
    this.#byAgency.set(agencyId, calendar);
    return calendar;
  }
}

// Stamps are random, so sets of different databases never meet under one stamp; '' is the bare program.
const STAMPS_KEPT = 8;
const sets = new Map<string, CalendarSet>();

/**
 * The calendars as stored now. One small query; the set is rebuilt only after a change, which is seen at once in
 * every process, since the stamp is read from the database each time.
 */
export async function currentCalendars(db: Database | Tx): Promise<CalendarSet> {
  const stamp = await readStamp(db);
  const known = sets.get(stamp);
  if (known) return known;
  const { notices, overlays } =
    stamp === '' ? { notices: STATE_COUNCIL_NOTICES, overlays: [] } : await loadSources(db);
  const set = new CalendarSet(notices, overlays);
  if ((await readStamp(db)) !== stamp) return set; // changed while it was read: right, but not under this stamp
  sets.set(stamp, set);
  const oldest = sets.keys().next().value;
  if (sets.size > STAMPS_KEPT && oldest !== undefined) sets.delete(oldest);
  return set;
}

/** The working-day calendar of an agency (the national one without an agency) as it stands now. */
export async function currentCalendar(db: Database | Tx, agencyId?: string): Promise<WorkingCalendar> {
  return (await currentCalendars(db)).of(agencyId);
}
