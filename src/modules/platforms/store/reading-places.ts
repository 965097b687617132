import type { Database, Tx } from '../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../kernel/json.ts';
import { placeTables, type ReadingPlaceRow, type VisitsRow } from './place-tables.ts';

/** The open reading places of an agency, or of all. */
export function loadPlaces(db: Database | Tx, agencyId?: string): Promise<ReadingPlaceRow[]> {
  return placeTables(db)
    .selectFrom('reading_places')
    .selectAll()
    .where('closed_on', 'is', null)
    .$if(agencyId !== undefined, (query) => query.where('agency_id', '=', agencyId!))
    .orderBy('agency_id')
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
}

/** One place, locked for the rest of the transaction. */
export function lockPlace(tx: Tx, id: string): Promise<ReadingPlaceRow | undefined> {
  return placeTables(tx)
    .selectFrom('reading_places')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertPlace(tx: Tx, row: ReadingPlaceRow): Promise<void> {
  await placeTables(tx).insertInto('reading_places').values(row).execute();
}

export async function updatePlace(tx: Tx, row: ReadingPlaceRow): Promise<void> {
  await placeTables(tx)
    .updateTable('reading_places')
    .set(row)
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}

/** The visits of places by month, oldest first. */
export async function visitsOf(db: Database | Tx, placeIds: readonly string[]): Promise<VisitsRow[]> {
  if (placeIds.length === 0) return [];
  return placeTables(db)
    .selectFrom('reading_place_visits')
    .selectAll()
    .where('place_id', 'in', placeIds)
    .orderBy('place_id')
    .orderBy('month')
    .execute();
}

/** Stores the visits of a month, in place of a number that stood there. */
export async function putVisits(tx: Tx, row: VisitsRow): Promise<void> {
  const { visits, recorded_on } = row;
  await placeTables(tx)
    .insertInto('reading_place_visits')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'place_id', 'month']).doUpdateSet({ visits, recorded_on }),
    )
    .execute();
}

/** Visits of all places of an agency, also closed ones, in the months of a period (annual report). */
export async function visitsOfPeriod(
  db: Database | Tx,
  agencyId: string,
  { from, to }: { from: string; to: string },
): Promise<number> {
  const rows = await placeTables(db)
    .selectFrom('reading_place_visits')
    .select('visits')
    .where('agency_id', '=', agencyId)
    .where('month', '>=', from)
    .where('month', '<=', to)
    .execute();
  return rows.reduce((sum, { visits }) => sum + visits, 0);
}

/** Digests of stored places with their visits, for facts and `verify`. */
export async function digestsOfPlaces(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await placeTables(db)
    .selectFrom('reading_places')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  const visits = Map.groupBy(await visitsOf(db, ids), ({ place_id: id }) => id);
  return new Map(
    rows.map((place) => [place.id, sha256(canonicalJson({ place, visits: visits.get(place.id) ?? [] }))]),
  );
}
