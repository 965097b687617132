import { sql } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { collectionTables } from '../collection-tables.ts';

/** The figures of a kept report, without its text. */
export type StoredFigures = Pick<ReportModel, 'tables' | 'unreadable' | 'format'>;

/** The figures of reports, by id. */
export async function figuresOf(
  db: Database | Tx,
  agencyId: string,
  ids: readonly string[],
): Promise<Map<string, StoredFigures>> {
  if (ids.length === 0) return new Map();
  const rows = await collectionTables(db)
    .selectFrom('received_reports')
    .select([
      'id',
      'format',
      sql<StoredFigures['tables']>`model -> 'tables'`.as('tables'),
      sql<StoredFigures['unreadable']>`model -> 'unreadable'`.as('unreadable'),
    ])
    .where('agency_id', '=', agencyId)
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map(({ id, format, tables, unreadable }) => [
      id,
      { format: format as StoredFigures['format'], tables, unreadable },
    ]),
  );
}
