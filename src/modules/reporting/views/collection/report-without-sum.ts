import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CollectionRow } from '../../store/collection/collections.ts';
import { publishedRow } from '../../store/reports.ts';

/** Whether the office's report of the collection's year is published, in its newest version, without a sum in it. */
export async function publishedWithoutSum(
  db: Database | Tx,
  { agency_id, year }: Pick<CollectionRow, 'agency_id' | 'year'>,
): Promise<boolean> {
  const frozen = (await publishedRow(db, { agencyId: agency_id, year }))?.frozen;
  if (!frozen) return false;
  return Object.values(frozen.cells).every(({ behind }) => behind !== 'agencies');
}
