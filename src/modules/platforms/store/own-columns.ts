import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../kernel/json.ts';
import type { OwnColumnsTable, PlatformsTables } from './tables.ts';

export type OwnColumnRow = Selectable<OwnColumnsTable>;

const tables = (db: Database | Tx) => db.withTables<PlatformsTables>();

/** The open own columns of an agency in their order. */
export function loadOwnColumns(db: Database | Tx, agencyId: string): Promise<OwnColumnRow[]> {
  return tables(db)
    .selectFrom('own_columns')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('closed_on', 'is', null)
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
}

/** An own column, open or closed. */
export function ownColumnById(db: Database | Tx, id: string): Promise<OwnColumnRow | undefined> {
  return tables(db).selectFrom('own_columns').selectAll().where('id', '=', id).executeTakeFirst();
}

/** One own column, locked for the rest of the transaction. */
export function lockOwnColumn(tx: Tx, id: string): Promise<OwnColumnRow | undefined> {
  return tables(tx).selectFrom('own_columns').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function insertOwnColumn(tx: Tx, row: OwnColumnRow): Promise<void> {
  await tables(tx)
    .insertInto('own_columns')
    .values({ ...row, keywords: JSON.stringify(row.keywords) })
    .execute();
}

export async function updateOwnColumn(tx: Tx, row: OwnColumnRow): Promise<void> {
  const { agency_id, id, keywords, ...rest } = row;
  await tables(tx)
    .updateTable('own_columns')
    .set({ ...rest, keywords: JSON.stringify(keywords) })
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .execute();
}

/** Digest of a column as stored, for its facts. */
export const digestOfOwnColumn = ({ parent_id, column_type, merged_into, ...row }: OwnColumnRow): string => {
  // Columns of a later migration count once they hold something, so that older digests stay provable.
  const later = Object.entries({ parent_id, column_type, merged_into }).filter(([, value]) => value !== null);
  return sha256(canonicalJson({ ...row, ...Object.fromEntries(later) }));
};

/** Digests of stored columns, for `verify`. */
export async function digestsOfOwnColumns(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tables(db).selectFrom('own_columns').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, digestOfOwnColumn(row)]));
}
