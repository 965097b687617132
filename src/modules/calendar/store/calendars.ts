import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { STATE_COUNCIL_NOTICES } from '../data/state-council-notices.ts';
import type { HolidayNotice, LocalOverlay } from '../domain/notice.ts';
import type { CalendarNoticesTable, CalendarOverlaysTable, CalendarTables } from './tables.ts';

/** The calendar module's view of the database. */
export const calendarTables = (db: Database | Tx) => db.withTables<CalendarTables>();

/** An overlay with the agencies it holds for. */
export interface PlacedOverlay extends LocalOverlay {
  readonly agencyIds: readonly string[];
}

export function toNotice(row: Selectable<CalendarNoticesTable>): HolidayNotice {
  return {
    id: row.id,
    year: row.year,
    version: row.version,
    title: row.title,
    documentNumber: row.document_number,
    publishedOn: row.published_on,
    offDays: row.off_days,
    workingWeekendDays: row.working_weekend_days,
  };
}

export function toOverlay(row: Selectable<CalendarOverlaysTable>): PlacedOverlay {
  return {
    id: row.id,
    title: row.title,
    documentNumber: row.document_number,
    offDays: row.off_days,
    workingDays: row.working_days,
    agencyIds: row.agency_ids,
  };
}

/** Every notice, those of the program first, and the overlays in force in the order they were entered. */
export async function loadSources(
  db: Database | Tx,
): Promise<{ notices: HolidayNotice[]; overlays: PlacedOverlay[] }> {
  const tables = calendarTables(db);
  const notices = await tables.selectFrom('calendar_notices').selectAll().orderBy('id').execute();
  const overlays = await tables
    .selectFrom('calendar_overlays')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  return {
    notices: [...STATE_COUNCIL_NOTICES, ...notices.map(toNotice)],
    overlays: overlays.map(toOverlay),
  };
}

/** The stamp of the stored state; the same stamp means the same notices and overlays. */
export async function readStamp(db: Database | Tx): Promise<string> {
  const row = await calendarTables(db).selectFrom('calendar_stamp').select('stamp').executeTakeFirst();
  return row?.stamp ?? '';
}

/** Takes the stamp's row for this transaction, so that two changes never overlap, and gives it a new value. */
export async function renewStamp(tx: Tx, stamp: string): Promise<void> {
  await calendarTables(tx)
    .insertInto('calendar_stamp')
    .values({ id: 1, stamp })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ stamp }))
    .execute();
}
