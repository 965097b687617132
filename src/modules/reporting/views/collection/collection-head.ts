import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import { agencyById } from '../../../identity/index.ts';
import type { CollectionHead } from '../../contract.ts';
import type { CollectionRow } from '../../store/collection/collections.ts';
import { countMembers, headOf, memberRows } from './board.ts';

/** The name the office bore at the end of the collection's year. */
export async function officeName(db: Database | Tx, { agency_id, year }: CollectionRow): Promise<string> {
  return (await agencyById(db, agency_id, `${year}-12-31`))?.name ?? '';
}

/** A collection with how many of its members stand where. */
export async function collectionHead(
  db: Database | Tx,
  row: CollectionRow,
  today: CalendarDate,
): Promise<CollectionHead> {
  const members = await memberRows(db, row, today);
  return { ...headOf(row, await officeName(db, row)), counts: countMembers(members) };
}
