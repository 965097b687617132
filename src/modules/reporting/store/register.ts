import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../kernel/json.ts';
import { reportingTables, type RegisterEntriesTable } from './tables.ts';

export type RegisterRow = Selectable<RegisterEntriesTable>;

/** An entry, locked for the rest of the transaction. */
export function lockEntry(tx: Tx, id: string): Promise<RegisterRow | undefined> {
  return reportingTables(tx)
    .selectFrom('register_entries')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The entries of an agency that stand, in the order of their dates. */
export function standingEntries(db: Database | Tx, agencyId: string, kind?: string): Promise<RegisterRow[]> {
  return reportingTables(db)
    .selectFrom('register_entries')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('voided', '=', false)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .orderBy('from_on')
    .orderBy('id')
    .execute();
}

/** Entries by id, also voided ones, in the order of the ids. */
export async function entriesById(db: Database | Tx, ids: readonly string[]): Promise<RegisterRow[]> {
  if (ids.length === 0) return [];
  const rows = await reportingTables(db)
    .selectFrom('register_entries')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

export async function insertEntry(tx: Tx, row: RegisterRow): Promise<void> {
  await reportingTables(tx).insertInto('register_entries').values(row).execute();
}

export async function updateEntry(tx: Tx, { agency_id, id, ...rest }: RegisterRow): Promise<void> {
  await reportingTables(tx)
    .updateTable('register_entries')
    .set(rest)
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .execute();
}

/** Digest of an entry as stored, for its facts. */
export const digestOfEntry = (row: RegisterRow): string => sha256(canonicalJson(row));

/** Digests of stored entries, for `verify`. */
export async function digestsOfEntries(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  return new Map((await entriesById(db, ids)).map((row) => [row.id, digestOfEntry(row)]));
}
