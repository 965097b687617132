import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import { reportingTables } from '../tables.ts';

/** Whether an agency has begun its own report in the house, and when it was first published. */
export interface OwnReport {
  readonly begun: boolean;
  readonly publishedOn: CalendarDate | null;
  /** Published versions with the instant (ISO) their text was approved, oldest first. */
  readonly versions: readonly { readonly version: number; readonly approvedAt: string }[];
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
    .select(['agency_id', 'version', 'published_on', 'approved'])
    .where('agency_id', 'in', agencyIds)
    .where('year', '=', year)
    .orderBy('version')
    .execute();
  const written = await tables
    .selectFrom('report_parts')
    .select('agency_id')
    .distinct()
    .where('agency_id', 'in', agencyIds)
    .where('year', '=', year)
    .execute();
  const begun = new Map<string, OwnReport>(
    written.map(({ agency_id }) => [agency_id, { begun: true, publishedOn: null, versions: [] }]),
  );
  for (const [agencyId, versions] of Map.groupBy(rows, ({ agency_id }) => agency_id)) {
    const days = versions.flatMap(({ published_on }) => published_on ?? []).sort();
    begun.set(agencyId, {
      begun: true,
      publishedOn: days[0] ?? null,
      versions: versions.flatMap(({ version, published_on, approved }) =>
        published_on === null || !approved ? [] : [{ version, approvedAt: approved.at }],
      ),
    });
  }
  return begun;
}
