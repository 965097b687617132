import { readSetting, writeSetting } from '../../../../kernel/database/settings.ts';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { LEAST_FOR_A_RATE } from '../../domain/aggregation/compare-agencies.ts';

const KEY = 'reporting.comparison_minimum';

/** Least number of cases for a rate, as the office has set it; a convention without. */
export const comparisonMinimum = (db: Database | Tx, agencyId: string): Promise<number> =>
  readSetting(db, agencyId, KEY, LEAST_FOR_A_RATE);

export const saveComparisonMinimum = (tx: Tx, agencyId: string, minimum: number, now: Date): Promise<void> =>
  writeSetting(tx, agencyId, KEY, minimum, now);
