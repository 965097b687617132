import { readSetting, writeSetting } from '../../../../kernel/database/settings.ts';
import type { Database, Tx } from '../../../../kernel/database/types.ts';

export interface CheckSettingsValue {
  externalLinks: boolean;
  allowedPhones: readonly string[];
  officialDomains: readonly string[];
}

export const CHECKS_KEY = 'disclosure.checks';
const DEFAULT: CheckSettingsValue = { externalLinks: false, allowedPhones: [], officialDomains: [] };

/** How an agency's texts are checked. */
export const checkSettings = (db: Database | Tx, agencyId: string): Promise<CheckSettingsValue> =>
  readSetting(db, agencyId, CHECKS_KEY, DEFAULT);

export const saveCheckSettingsOf = (
  tx: Tx,
  agencyId: string,
  value: CheckSettingsValue,
  now: Date,
): Promise<void> => writeSetting(tx, agencyId, CHECKS_KEY, value, now);
