import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { ReportSettings } from '../contract.ts';
import { comparisonMinimum } from '../store/collection/comparison-minimum.ts';
import { signOffSettings } from '../store/report-settings.ts';

/** What an agency has set for annual reports: how it signs its own off, how it compares those of others. */
export const reportSettings = async (db: Database | Tx, agencyId: string): Promise<ReportSettings> => ({
  ...(await signOffSettings(db, agencyId)),
  comparisonMinimum: await comparisonMinimum(db, agencyId),
});
