import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { collectionTables, type CollectionsTable } from '../collection-tables.ts';

export type CollectionRow = Selectable<CollectionsTable>;

/** Subject type of a collection's facts. */
export const COLLECTION_SUBJECT = 'report_collection';

export function collectionRow(db: Database | Tx, id: string): Promise<CollectionRow | undefined> {
  return collectionTables(db).selectFrom('collections').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The same, locked for the rest of the transaction: acts on one collection follow each other. */
export function lockCollection(tx: Tx, id: string): Promise<CollectionRow | undefined> {
  return collectionTables(tx)
    .selectFrom('collections')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** An office's collections, newest year first. */
export function collectionsOf(db: Database | Tx, agencyId: string, year?: number): Promise<CollectionRow[]> {
  return collectionTables(db)
    .selectFrom('collections')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .$if(year !== undefined, (query) => query.where('year', '=', year!))
    .orderBy('year', 'desc')
    .orderBy('opened_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertCollection(tx: Tx, row: CollectionRow): Promise<void> {
  await collectionTables(tx).insertInto('collections').values(row).execute();
}

/** Stores a collection as changed. */
export async function updateCollection(tx: Tx, { agency_id, id, ...rest }: CollectionRow): Promise<void> {
  await collectionTables(tx)
    .updateTable('collections')
    .set(rest)
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .execute();
}
