import type { Selectable } from 'kysely';
import type { Database } from '../database/types.ts';
import type { FactsTable } from '../database/tables.ts';
import type { CalendarDate } from '../dates.ts';
import type { Fact } from './fact.ts';

/** Turns a stored row into a fact. */
export function toFact(row: Selectable<FactsTable>): Fact {
  return {
    agencyId: row.agency_id,
    seq: row.seq,
    id: row.id,
    kind: row.kind,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    legalOn: row.legal_on,
    recordedAt: row.recorded_at.toISOString(),
    actor: row.actor,
    onBehalfOf: row.on_behalf_of,
    data: row.data,
    recordHash: row.record_hash,
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}

/** All facts of one record in the order they were recorded. */
export async function factsOf(db: Database, subjectType: string, subjectId: string): Promise<Fact[]> {
  const rows = await db
    .selectFrom('facts')
    .selectAll()
    .where('subject_type', '=', subjectType)
    .where('subject_id', '=', subjectId)
    .orderBy('seq')
    .execute();
  return rows.map(toFact);
}

/** All facts of several records of one type, grouped by record. */
export async function factsOfMany(
  db: Database,
  subjectType: string,
  subjectIds: readonly string[],
): Promise<Map<string, Fact[]>> {
  const grouped = new Map<string, Fact[]>(subjectIds.map((id) => [id, []]));
  for (let start = 0; start < subjectIds.length; start += 1000) {
    const rows = await db
      .selectFrom('facts')
      .selectAll()
      .where('subject_type', '=', subjectType)
      .where('subject_id', 'in', subjectIds.slice(start, start + 1000))
      .orderBy('seq')
      .execute();
    for (const row of rows) grouped.get(row.subject_id)?.push(toFact(row));
  }
  return grouped;
}

/** Facts of one agency by kind whose legal date lies in [from, to]. */
export async function factsOfKinds(
  db: Database,
  agencyId: string,
  kinds: readonly string[],
  from: CalendarDate,
  to: CalendarDate,
): Promise<Fact[]> {
  const rows = await db
    .selectFrom('facts')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('kind', 'in', kinds)
    .where('legal_on', '>=', from)
    .where('legal_on', '<=', to)
    .orderBy('seq')
    .execute();
  return rows.map(toFact);
}
