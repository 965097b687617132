import type { Insertable, Selectable } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { collectionTables, type JointItemsTable } from '../collection-tables.ts';

export type JointItemRow = Selectable<JointItemsTable>;

/** Subject type of a joint item's facts. */
export const JOINT_ITEM_SUBJECT = 'joint_item';

/** The joint items of a collection that stand, oldest first. */
export function jointItemsOf(
  db: Database | Tx,
  { agency_id, id }: { agency_id: string; id: string },
): Promise<JointItemRow[]> {
  return collectionTables(db)
    .selectFrom('joint_items')
    .selectAll()
    .where('agency_id', '=', agency_id)
    .where('collection_id', '=', id)
    .where('removed_on', 'is', null)
    .orderBy('id')
    .execute();
}

export function insertJointItem(tx: Tx, row: Insertable<JointItemsTable>): Promise<JointItemRow> {
  return collectionTables(tx).insertInto('joint_items').values(row).returningAll().executeTakeFirstOrThrow();
}

/** Takes an item out of the sum and returns it as it is now. */
export function removeJointItem(
  tx: Tx,
  { agency_id, collection_id, id }: JointItemRow,
  removedOn: string,
): Promise<JointItemRow> {
  return collectionTables(tx)
    .updateTable('joint_items')
    .set({ removed_on: removedOn })
    .where('agency_id', '=', agency_id)
    .where('collection_id', '=', collection_id)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
