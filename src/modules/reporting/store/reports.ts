import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { newId } from '../../../kernel/ids.ts';
import { canonicalJson, sha256 } from '../../../kernel/json.ts';
import { reportingTables, type AnnualReportsTable } from './tables.ts';

export type ReportRow = Selectable<AnnualReportsTable>;

/** Subject type of a report's facts. */
export const REPORT_SUBJECT = 'annual_report';

interface Which {
  readonly agencyId: string;
  readonly year: number;
  /** The newest without it. */
  readonly version?: number | undefined;
}

/** The versions of a year's report, newest first. */
export function reportRows(db: Database | Tx, agencyId: string, year: number): Promise<ReportRow[]> {
  return reportingTables(db)
    .selectFrom('annual_reports')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .orderBy('version', 'desc')
    .execute();
}

/** The newest version of a year's report as stored, or the one asked for; undefined before anything was frozen. */
export function reportRow(
  db: Database | Tx,
  { agencyId, year, version }: Which,
): Promise<ReportRow | undefined> {
  return reportingTables(db)
    .selectFrom('annual_reports')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .$if(version !== undefined, (query) => query.where('version', '=', version!))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The newest published version of a year's report, or the one asked for if it is published. */
export function publishedRow(
  db: Database | Tx,
  { agencyId, year, version }: Which,
): Promise<ReportRow | undefined> {
  return reportingTables(db)
    .selectFrom('annual_reports')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .where('frozen', 'is not', null)
    .$if(version !== undefined, (query) => query.where('version', '=', version!))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The newest version, locked for the rest of the transaction; undefined before anything was frozen. */
export function lockNewest(tx: Tx, agencyId: string, year: number): Promise<ReportRow | undefined> {
  return reportingTables(tx)
    .selectFrom('annual_reports')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .orderBy('version', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
}

/** The same; the first version is made when there is none. */
export async function lockReport(tx: Tx, agencyId: string, year: number, now: Date): Promise<ReportRow> {
  await reportingTables(tx)
    .insertInto('annual_reports')
    .values({ agency_id: agencyId, year, version: 1, id: newId(now.getTime()), narrative: '{}' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await lockNewest(tx, agencyId, year))!;
}

/** Adds the version after a published one, with the reason for it. */
export async function addVersion(tx: Tx, { agency_id, year, version }: ReportRow, reason: string, now: Date) {
  return reportingTables(tx)
    .insertInto('annual_reports')
    .values({ agency_id, year, version: version + 1, id: newId(now.getTime()), narrative: '{}', reason })
    .returningAll()
    .executeTakeFirstOrThrow();
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** Stores what was changed and returns the row as it is now. */
export async function saveReport(tx: Tx, row: ReportRow): Promise<ReportRow> {
  const { agency_id, year, version, narrative, frozen, snapshot, checked, approved, released, ...rest } = row;
  return reportingTables(tx)
    .updateTable('annual_reports')
    .set({
      ...rest,
      narrative: JSON.stringify(narrative),
      frozen: json(frozen),
      snapshot: json(snapshot),
      checked: json(checked),
      approved: json(approved),
      released: json(released),
    })
    .where('agency_id', '=', agency_id)
    .where('year', '=', year)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Versions of an agency's reports without their contents, oldest first. */
export async function reportStates(db: Database | Tx, agencyId: string) {
  return reportingTables(db)
    .selectFrom('annual_reports')
    .select(['year', 'version', 'published_on', 'checked', 'approved'])
    .where('agency_id', '=', agencyId)
    .orderBy('year')
    .orderBy('version')
    .execute();
}

/** Reports that were published, each in its newest published version, newest first. */
export function publishedRows(
  db: Database | Tx,
  filter: { agencyId?: string | undefined; year?: number | undefined },
) {
  return reportingTables(db)
    .selectFrom('annual_reports as report')
    .select(['report.agency_id', 'report.year', 'report.version', 'report.published_on'])
    .where('report.published_on', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('annual_reports as later')
            .select('later.id')
            .whereRef('later.agency_id', '=', 'report.agency_id')
            .whereRef('later.year', '=', 'report.year')
            .whereRef('later.version', '>', 'report.version')
            .where('later.published_on', 'is not', null),
        ),
      ),
    )
    .$if(filter.agencyId !== undefined, (query) => query.where('report.agency_id', '=', filter.agencyId!))
    .$if(filter.year !== undefined, (query) => query.where('report.year', '=', filter.year!))
    .orderBy('report.published_on', 'desc')
    .orderBy('report.agency_id')
    .execute();
}

/**
 * Digest of a report as stored, for its facts. What came with versions counts only where it is filled, so that the
 * digests of reports published before stay true.
 */
export function digestOfReport(row: ReportRow): string {
  const { version, reason, snapshot, checked, approved, released, xlsx_file_id, json_file_id, ...first } =
    row;
  const later = { reason, snapshot, checked, approved, released, xlsx_file_id, json_file_id };
  const filled = Object.entries(later).filter(([, value]) => value !== null);
  return sha256(
    canonicalJson({ ...first, ...(version > 1 ? { version } : {}), ...Object.fromEntries(filled) }),
  );
}

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
