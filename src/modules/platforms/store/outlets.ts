import type { Database, Tx } from '../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../kernel/json.ts';
import { placeTables, type OutletRow } from './place-tables.ts';

/** The outlets of an agency, open ones or all. */
export function loadOutlets(
  db: Database | Tx,
  agencyId: string,
  includeClosed = false,
): Promise<OutletRow[]> {
  return placeTables(db)
    .selectFrom('channel_outlets')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .$if(!includeClosed, (query) => query.where('closed_on', 'is', null))
    .orderBy('channel')
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** One outlet, locked for the rest of the transaction. */
export function lockOutlet(tx: Tx, id: string): Promise<OutletRow | undefined> {
  return placeTables(tx)
    .selectFrom('channel_outlets')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertOutlet(tx: Tx, row: OutletRow): Promise<void> {
  await placeTables(tx).insertInto('channel_outlets').values(row).execute();
}

export async function updateOutlet(tx: Tx, row: OutletRow): Promise<void> {
  await placeTables(tx)
    .updateTable('channel_outlets')
    .set(row)
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}

export const digestOfOutlet = (row: OutletRow): string => sha256(canonicalJson(row));

/** Digests of stored outlets, for `verify`. */
export async function digestsOfOutlets(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await placeTables(db)
    .selectFrom('channel_outlets')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, digestOfOutlet(row)]));
}
