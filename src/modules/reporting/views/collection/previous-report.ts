import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { subordinateIds } from '../../../identity/index.ts';
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

/**
 * Finds last year's report: what the office keeps, else what the agency itself keeps or published in the house. What an
 * agency keeps is shown to those above it only; what it published is everybody's.
 */
export async function previousReport(
  db: Database | Tx,
  about: { agencyId: string; aboutAgencyId: string | null; aboutKey: string; year: number },
): Promise<PreviousReport | null> {
  const year = about.year - 1;
  const { agencyId, aboutAgencyId, aboutKey } = about;
  const kept = await standingCopy(db, agencyId, aboutKey, year);
  if (kept) return { id: kept.id, year, model: unpackReport(kept.model) };
  if (aboutAgencyId === null) return null;
  const own = await standingCopy(db, aboutAgencyId, aboutKey, year);
  if (own && (await subordinateIds(db, agencyId)).includes(aboutAgencyId))
    return { id: own.id, year, model: unpackReport(own.model) };
  const frozen = (await publishedRow(db, { agencyId: aboutAgencyId, year }))?.frozen;
  return frozen ? { id: null, year, model: await modelOfReport(frozen) } : null;
}
