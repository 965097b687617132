import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { newId } from '../../../kernel/ids.ts';
import { canonicalJson, sha256 } from '../../../kernel/json.ts';
import { reportingTables, type AnnualReportsTable } from './tables.ts';

export type ReportRow = Selectable<AnnualReportsTable>;

/** Subject type of a report's facts. */
export const REPORT_SUBJECT = 'annual_report';

/** The report of an agency and year as stored; undefined before anything was saved. */
export function reportRow(db: Database | Tx, agencyId: string, year: number): Promise<ReportRow | undefined> {
  return reportingTables(db)
    .selectFrom('annual_reports')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .executeTakeFirst();
}

/** The same, locked for the rest of the transaction and made when it is missing. */
export async function lockReport(tx: Tx, agencyId: string, year: number, now: Date): Promise<ReportRow> {
  const tables = reportingTables(tx);
  await tables
    .insertInto('annual_reports')
    .values({ agency_id: agencyId, year, id: newId(now.getTime()), narrative: '{}' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return tables
    .selectFrom('annual_reports')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** Stores what was changed and returns the row as it is now. */
export async function saveReport(tx: Tx, row: ReportRow): Promise<ReportRow> {
  const { agency_id, year, narrative, frozen, ...rest } = row;
  return reportingTables(tx)
    .updateTable('annual_reports')
    .set({
      ...rest,
      narrative: JSON.stringify(narrative),
      frozen: frozen === null ? null : JSON.stringify(frozen),
    })
    .where('agency_id', '=', agency_id)
    .where('year', '=', year)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Reports of some agencies that were saved or published: year, state and date without their contents. */
export function reportStates(db: Database | Tx, agencyId: string) {
  return reportingTables(db)
    .selectFrom('annual_reports')
    .select(['year', 'published_on'])
    .where('agency_id', '=', agencyId)
    .orderBy('year')
    .execute();
}

/** Published reports, newest first. */
export function publishedRows(
  db: Database | Tx,
  filter: { agencyId?: string | undefined; year?: number | undefined },
) {
  return reportingTables(db)
    .selectFrom('annual_reports')
    .select(['agency_id', 'year', 'published_on'])
    .where('published_on', 'is not', null)
    .$if(filter.agencyId !== undefined, (query) => query.where('agency_id', '=', filter.agencyId!))
    .$if(filter.year !== undefined, (query) => query.where('year', '=', filter.year!))
    .orderBy('published_on', 'desc')
    .orderBy('agency_id')
    .execute();
}

/** Digest of a report as stored, for its facts. */
export const digestOfReport = (row: ReportRow): string => sha256(canonicalJson(row));

/** Digests of stored reports, for `verify`. */
export async function digestsOfReports(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reportingTables(db)
    .selectFrom('annual_reports')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, digestOfReport(row)]));
}
