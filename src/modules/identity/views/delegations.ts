import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import type { DelegationView } from '../contract.ts';
import { delegationCovers } from '../domain/posts.ts';
import { identityTables } from '../store/agencies.ts';
import type { DelegationsTable } from '../store/tables.ts';
import { personNames } from './people.ts';

/** Delegations given or received by a person that are in force or to come. */
export async function delegationsOf(
  db: Database | Tx,
  personId: string,
  today: CalendarDate,
): Promise<DelegationView[]> {
  const rows = await identityTables(db)
    .selectFrom('delegations')
    .selectAll()
    .where((or) => or.or([or('from_person_id', '=', personId), or('to_person_id', '=', personId)]))
    .where('until_on', '>=', today)
    .where('ended_on', 'is', null)
    .orderBy('from_on')
    .execute();
  return named(db, rows, today);
}

/** Delegations at an agency, the latest first; those that are over only when asked for. */
export async function delegationsAt(
  db: Database | Tx,
  agencyId: string,
  today: CalendarDate,
  includePast: boolean,
): Promise<DelegationView[]> {
  const rows = await identityTables(db)
    .selectFrom('delegations')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .$if(!includePast, (query) => query.where('until_on', '>=', today).where('ended_on', 'is', null))
    .orderBy('from_on', 'desc')
    .orderBy('id')
    .execute();
  return named(db, rows, today);
}

async function named(
  db: Database | Tx,
  rows: readonly Selectable<DelegationsTable>[],
  today: CalendarDate,
): Promise<DelegationView[]> {
  const names = await personNames(
    db,
    rows.flatMap((row) => [row.from_person_id, row.to_person_id]),
  );
  const person = (id: string) => ({ id, name: names.get(id) ?? '' });
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    fromPerson: person(row.from_person_id),
    toPerson: person(row.to_person_id),
    roles: row.roles,
    fromOn: row.from_on,
    untilOn: row.until_on,
    reason: row.reason,
    endedOn: row.ended_on,
    inForce: delegationCovers(row, today),
  }));
}
