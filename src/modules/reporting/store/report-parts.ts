import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { reportingTables } from './tables.ts';
import type { ReportChartsTable, ReportPartsTable } from './compilation-tables.ts';

export type PartRow = Selectable<ReportPartsTable>;
export type ChartRow = Selectable<ReportChartsTable>;

export interface VersionKey {
  readonly agencyId: string;
  readonly year: number;
  readonly version: number;
}

const where = ({ agencyId, year, version }: VersionKey) => ({ agency_id: agencyId, year, version });

/** The parts that were saved of a version, by part. */
export async function partRows(db: Database | Tx, key: VersionKey): Promise<Map<string, PartRow>> {
  const rows = await reportingTables(db)
    .selectFrom('report_parts')
    .selectAll()
    .where((row) => row.and(where(key)))
    .execute();
  return new Map(rows.map((row) => [row.part, row]));
}

/** A part, locked for the rest of the transaction and made when it is missing. */
export async function lockPart(tx: Tx, key: VersionKey, part: string, now: Date): Promise<PartRow> {
  await reportingTables(tx)
    .insertInto('report_parts')
    .values({ ...where(key), part, body: null, revision: 0, saved_by: '', saved_by_name: '', saved_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return reportingTables(tx)
    .selectFrom('report_parts')
    .selectAll()
    .where((row) => row.and({ ...where(key), part }))
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export async function updatePart(
  tx: Tx,
  { agency_id, year, version, part, ...rest }: PartRow,
): Promise<void> {
  await reportingTables(tx)
    .updateTable('report_parts')
    .set(rest)
    .where((row) => row.and({ agency_id, year, version, part }))
    .execute();
}

/** Puts the texts a new version begins with in place of whatever its parts hold. */
export async function insertParts(tx: Tx, rows: readonly PartRow[]): Promise<void> {
  if (rows.length > 0) await reportingTables(tx).insertInto('report_parts').values(rows).execute();
}

/** Years of an agency that somebody has begun to write. */
export async function begunYears(db: Database | Tx, agencyId: string): Promise<number[]> {
  const rows = await reportingTables(db)
    .selectFrom('report_parts')
    .select('year')
    .distinct()
    .where('agency_id', '=', agencyId)
    .where('revision', '>', 0)
    .execute();
  return rows.map(({ year }) => year);
}

/** What was chosen of the charts of a version, by chart. */
export async function chartRows(db: Database | Tx, key: VersionKey): Promise<Map<string, ChartRow>> {
  const rows = await reportingTables(db)
    .selectFrom('report_charts')
    .selectAll()
    .where((row) => row.and(where(key)))
    .execute();
  return new Map(rows.map((row) => [row.chart, row]));
}

export async function saveChart(tx: Tx, row: ChartRow): Promise<void> {
  const { shown, title } = row;
  await reportingTables(tx)
    .insertInto('report_charts')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'year', 'version', 'chart']).doUpdateSet({ shown, title }),
    )
    .execute();
}
