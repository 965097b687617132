import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { ReportModel } from '../domain/checking/report-model.ts';
import { aboutKey } from '../domain/collection/about-key.ts';
import type { PreviousYear } from '../domain/compilation/figure.ts';
import { unpackReport } from '../store/collection/packed-report.ts';
import { standingCopy } from '../store/collection/received-reports.ts';
import { publishedRow } from '../store/reports.ts';
import { modelOfReport } from './report-model.ts';

/** Last year's report of an agency: its cells, and the whole for the checks. */
export interface PreviousReport extends PreviousYear {
  model(): Promise<ReportModel>;
}

/**
 * The report of the year before `year`: as published here in its newest version, else as the agency imported or uploaded
 * it itself; null when there is none.
 */
export async function previousReport(
  tx: Database | Tx,
  agencyId: string,
  year: number,
): Promise<PreviousReport | null> {
  const report = (await publishedRow(tx, { agencyId, year: year - 1 }))?.frozen;
  if (report) {
    const values = Object.fromEntries(Object.entries(report.cells).map(([cell, { value }]) => [cell, value]));
    return { year: year - 1, source: 'published', values, model: () => modelOfReport(report) };
  }
  const kept = await standingCopy(tx, agencyId, aboutKey(agencyId, ''), year - 1);
  if (!kept) return null;
  const model = unpackReport(kept.model);
  return { year: year - 1, source: 'imported', values: model.tables, model: () => Promise.resolve(model) };
}
