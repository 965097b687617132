import { readSetting, writeSetting } from '../../../../kernel/database/settings.ts';
import type { Database, Tx } from '../../../../kernel/database/types.ts';

export interface CheckSettingsValue {
  externalLinks: boolean;
  allowedPhones: readonly string[];
  officialDomains: readonly string[];
}

const KEY = 'disclosure.checks';
const DEFAULT: CheckSettingsValue = { externalLinks: false, allowedPhones: [], officialDomains: [] };

/** How an agency's texts are checked. */
export const checkSettings = (db: Database | Tx, agencyId: string): Promise<CheckSettingsValue> =>
  readSetting(db, agencyId, KEY, DEFAULT);

export const saveCheckSettingsOf = (
  tx: Tx,
  agencyId: string,
  value: CheckSettingsValue,
  now: Date,
): Promise<void> => writeSetting(tx, agencyId, KEY, value, now);
