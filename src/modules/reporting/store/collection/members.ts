import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { collectionTables, type CollectionMembersTable } from '../collection-tables.ts';

export type MemberRow = Selectable<CollectionMembersTable>;

/** Subject type of a member's facts. */
export const MEMBER_SUBJECT = 'collection_member';

/** The members of a collection that were not taken out, in their order. */
export function membersOf(
  db: Database | Tx,
  { agency_id, id }: { agency_id: string; id: string },
): Promise<MemberRow[]> {
  return collectionTables(db)
    .selectFrom('collection_members')
    .selectAll()
    .where('agency_id', '=', agency_id)
    .where('collection_id', '=', id)
    .where('removed_on', 'is', null)
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
}

/** The places of an agency in all collections. */
export function placesOf(db: Database | Tx, aboutAgencyId: string): Promise<MemberRow[]> {
  return collectionTables(db)
    .selectFrom('collection_members')
    .selectAll()
    .where('about_agency_id', '=', aboutAgencyId)
    .where('removed_on', 'is', null)
    .orderBy('id', 'desc')
    .execute();
}

/** The member whose submission code has this digest. */
export function memberByCode(db: Database | Tx, codeIndex: string): Promise<MemberRow | undefined> {
  return collectionTables(db)
    .selectFrom('collection_members')
    .selectAll()
    .where('code_index', '=', codeIndex)
    .where('removed_on', 'is', null)
    .executeTakeFirst();
}

/** Names of members by id, also of those taken out since. */
export async function memberNames(db: Database | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await collectionTables(db)
    .selectFrom('collection_members')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const BATCH = 500;

export async function insertMembers(tx: Tx, rows: readonly MemberRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await collectionTables(tx)
      .insertInto('collection_members')
      .values(rows.slice(start, start + BATCH))
      .execute();
  }
}

/** Stores a member as changed. */
export async function updateMember(
  tx: Tx,
  { agency_id, collection_id, id, ...rest }: MemberRow,
): Promise<void> {
  await collectionTables(tx)
    .updateTable('collection_members')
    .set(rest)
    .where('agency_id', '=', agency_id)
    .where('collection_id', '=', collection_id)
    .where('id', '=', id)
    .execute();
}
