import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { MemberRow } from '../../contract.ts';
import type { CollectionRow } from '../../store/collection/collections.ts';
import { memberRows } from './board.ts';

/** One member as it stands today. */
export async function memberRow(
  db: Database | Tx,
  collection: CollectionRow,
  memberId: string,
  today: CalendarDate,
): Promise<MemberRow> {
  const row = (await memberRows(db, collection, today, memberId)).find(({ id }) => id === memberId);
  if (!row) throw new Error(`The collection ${collection.id} has no member ${memberId}`);
  return row;
}
