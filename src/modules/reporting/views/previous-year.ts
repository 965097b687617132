import type { Database, Tx } from '../../../kernel/database/types.ts';
import { agencyById } from '../../identity/index.ts';
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
 * The report of the year before `year`: as published here in its newest version, else as the agency or an office above it
 * keeps it from an import; null when there is none.
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
  for (const keeper of await upwards(tx, agencyId, `${year}-12-31`)) {
    const kept = await standingCopy(tx, keeper, aboutKey(agencyId, ''), year - 1);
    if (!kept) continue;
    const model = unpackReport(kept.model);
    return { year: year - 1, source: 'imported', values: model.tables, model: () => Promise.resolve(model) };
  }
  return null;
}

/** The agency and those above it, nearest first. */
async function upwards(tx: Database | Tx, agencyId: string, on: string): Promise<string[]> {
  const ids: string[] = [];
  for (let id: string | null = agencyId; id !== null && !ids.includes(id);) {
    ids.push(id);
    id = (await agencyById(tx, id, on))?.parentId ?? null;
  }
  return ids;
}
