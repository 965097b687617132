import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import { reportingTables } from '../tables.ts';

/** Whether an agency has begun its own report in the house, and when it was first published. */
export interface OwnReport {
  readonly begun: boolean;
  readonly publishedOn: CalendarDate | null;
}

/** The own reports of agencies for a year; an agency that has not begun is left out. */
export async function ownReports(
  db: Database | Tx,
  agencyIds: readonly string[],
  year: number,
): Promise<Map<string, OwnReport>> {
  if (agencyIds.length === 0) return new Map();
  const tables = reportingTables(db);
  const rows = await tables
    .selectFrom('annual_reports')
    .select(({ fn }) => ['agency_id', fn.min('published_on').as('published_on')])
    .where('agency_id', 'in', agencyIds)
    .where('year', '=', year)
    .groupBy('agency_id')
    .execute();
  const written = await tables
    .selectFrom('report_parts')
    .select('agency_id')
    .distinct()
    .where('agency_id', 'in', agencyIds)
    .where('year', '=', year)
    .execute();
  const begun = new Map<string, OwnReport>(
    written.map(({ agency_id }) => [agency_id, { begun: true, publishedOn: null }]),
  );
  for (const { agency_id, published_on } of rows) {
    begun.set(agency_id, { begun: true, publishedOn: published_on });
  }
  return begun;
}
