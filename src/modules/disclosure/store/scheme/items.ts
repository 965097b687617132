import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import { schemeTables, type SchemeItemRow } from '../scheme-tables.ts';

/** The items of an agency that stand, in their order. */
export function loadScheme(db: Database | Tx, agencyId: string): Promise<SchemeItemRow[]> {
  return schemeTables(db)
    .selectFrom('scheme_items')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('removed_on', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** The same, locked: whoever adds, orders or imports works alone. */
export function lockScheme(tx: Tx, agencyId: string): Promise<SchemeItemRow[]> {
  return schemeTables(tx)
    .selectFrom('scheme_items')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('removed_on', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** One item, also a removed one. */
export function itemById(db: Database | Tx, id: string): Promise<SchemeItemRow | undefined> {
  return schemeTables(db).selectFrom('scheme_items').selectAll().where('id', '=', id).executeTakeFirst();
}

/** One item, locked for the rest of the transaction. */
export function lockItem(tx: Tx, id: string): Promise<SchemeItemRow | undefined> {
  return schemeTables(tx)
    .selectFrom('scheme_items')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

const writable = (row: SchemeItemRow) => ({ ...row, channels: JSON.stringify(row.channels) });

export async function insertItems(tx: Tx, rows: readonly SchemeItemRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 200) {
    const part = rows.slice(start, start + 200).map(writable);
    await schemeTables(tx).insertInto('scheme_items').values(part).execute();
  }
}

export async function updateItem(tx: Tx, row: SchemeItemRow): Promise<void> {
  await schemeTables(tx)
    .updateTable('scheme_items')
    .set(writable(row))
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}

/** Gives items their places. The place is no part of a record's digest. */
export async function placeItems(tx: Tx, rows: readonly SchemeItemRow[]): Promise<void> {
  for (const [index, row] of rows.entries()) {
    if (row.position === index + 1) continue;
    await schemeTables(tx)
      .updateTable('scheme_items')
      .set({ position: index + 1 })
      .where('id', '=', row.id)
      .where('agency_id', '=', row.agency_id)
      .execute();
  }
}

/** Digest of an item as stored, without its place. */
export function digestOfItem({ position: _place, ...rest }: SchemeItemRow): string {
  return sha256(canonicalJson(rest));
}

/** Digests of stored items, for `verify`. */
export async function digestsOfItems(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await schemeTables(db).selectFrom('scheme_items').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, digestOfItem(row)]));
}
