import { CORRECTION_KIND, effectiveFacts } from '../../../../kernel/ledger/effective.ts';
import type { Fact } from '../../../../kernel/ledger/fact.ts';
import { factsOfMany } from '../../../../kernel/ledger/read.ts';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { yearOf, type CalendarDate } from '../../../../kernel/dates.ts';
import { agencyById } from '../../../identity/index.ts';
import type { ReadingPlace, StaffReadingPlace } from '../../contract.ts';
import { PLACE_KIND_LABELS } from '../../labels/places.ts';
import { visitsOf } from '../../store/reading-places.ts';
import type { ReadingPlaceRow, VisitsRow } from '../../store/place-tables.ts';

export const PLACE_SUBJECT = 'reading_place';
export const VISITS_FACT = 'platforms.visits_recorded';

/** A reading place as everybody may see it. */
export async function toPlace(db: Database | Tx, row: ReadingPlaceRow): Promise<ReadingPlace> {
  const agency = await agencyById(db, row.agency_id);
  return {
    id: row.id,
    agencyId: row.agency_id,
    agencyName: agency?.name ?? '',
    kind: row.kind,
    kindLabel: PLACE_KIND_LABELS[row.kind],
    name: row.name,
    address: row.address,
    hours: row.hours,
    phone: row.phone,
    accessibility: row.accessibility,
    services: row.services,
    receivesTransfers: row.receives_transfers,
    openedOn: row.opened_on,
  };
}

/** Places with their visits by month, the corrections of each, and the months that lack a number. */
export async function staffPlaces(
  db: Database | Tx,
  rows: readonly ReadingPlaceRow[],
  today: CalendarDate,
): Promise<StaffReadingPlace[]> {
  const ids = rows.map(({ id }) => id);
  const visits = Map.groupBy(await visitsOf(db, ids), ({ place_id: id }) => id);
  const facts = await factsOfMany(db, PLACE_SUBJECT, ids);
  const places: StaffReadingPlace[] = [];
  for (const row of rows) {
    const months = visits.get(row.id) ?? [];
    places.push({
      ...(await toPlace(db, row)),
      visits: months.map((month) => ({
        month: month.month.slice(0, 7),
        visits: month.visits,
        corrections: correctionsOf(facts.get(row.id) ?? [], month),
      })),
      visitsThisYear: months
        .filter(({ month }) => yearOf(month) === yearOf(today))
        .reduce((sum, month) => sum + month.visits, 0),
      missingMonths: missing(row.opened_on, today, new Set(months.map(({ month }) => month))),
    });
  }
  return places;
}

/** What a month said before it was corrected, oldest first. */
function correctionsOf(
  facts: readonly Fact[],
  { month }: VisitsRow,
): { at: string; before: number; reason: string }[] {
  const recorded = facts.find(
    ({ kind, data }) => kind === VISITS_FACT && data['month'] === month.slice(0, 7),
  );
  if (!recorded) return [];
  const corrections = facts.filter(
    ({ kind, data }) => kind === CORRECTION_KIND && data['corrects'] === recorded.id,
  );
  return corrections.map((fact, at) => {
    const [stood] = effectiveFacts([recorded, ...corrections.slice(0, at)]);
    return {
      at: fact.recordedAt,
      before: Number(stood?.data['visits'] ?? 0),
      reason: String(fact.data['reason']),
    };
  });
}

/** Months that have ended since the place was opened, the last twelve at most, without a number. */
function missing(openedOn: CalendarDate, today: CalendarDate, known: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let [year, month] = [yearOf(today), Number(today.slice(5, 7))];
  for (let back = 0; back < 12; back += 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name < openedOn.slice(0, 7)) break;
    if (!known.has(`${name}-01`)) found.unshift(name);
  }
  return found;
}
