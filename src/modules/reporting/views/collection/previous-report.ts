import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { unpackReport } from '../../store/collection/packed-report.ts';
import { standingCopy } from '../../store/collection/received-reports.ts';
import { publishedRow } from '../../store/reports.ts';
import { modelOfReport } from '../report-model.ts';

/** Last year's report of an agency, as the office keeps it or as the agency published it here. */
export interface PreviousReport {
  /** Null when it is no received report. */
  readonly id: string | null;
  readonly year: number;
  readonly model: ReportModel;
}

/** Finds last year's report: what the office keeps, else what the agency itself keeps or published in the house. */
export async function previousReport(
  db: Database | Tx,
  about: { agencyId: string; aboutAgencyId: string | null; aboutKey: string; year: number },
): Promise<PreviousReport | null> {
  const year = about.year - 1;
  for (const keeper of new Set([about.agencyId, about.aboutAgencyId])) {
    if (keeper === null) continue;
    const kept = await standingCopy(db, keeper, about.aboutKey, year);
    if (kept) return { id: kept.id, year, model: unpackReport(kept.model) };
  }
  if (about.aboutAgencyId === null) return null;
  const frozen = (await publishedRow(db, { agencyId: about.aboutAgencyId, year }))?.frozen;
  return frozen ? { id: null, year, model: await modelOfReport(frozen) } : null;
}
