import { readSetting, writeSetting } from '../../../kernel/database/settings.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { RequestSettings } from '../contract/settings.ts';

const KEY = 'requests.settings';

/** What holds where an agency has set nothing: two levels of review, 15 working days, one title, free choice of remedy. */
export const USUAL: RequestSettings = {
  approvalLevels: ['unit_head', 'foi_head'],
  correctionDays: 15,
  titleStyle: 'single',
  administrativeQueryVariant: 'B',
  clockAnnex: false,
};

/** An agency's settings, what it has not set being usual. */
export async function settingsOf(db: Database | Tx, agencyId: string): Promise<RequestSettings> {
  return { ...USUAL, ...(await readSetting<Partial<RequestSettings>>(db, agencyId, KEY, {})) };
}

export function saveSettings(tx: Tx, agencyId: string, settings: RequestSettings, now: Date): Promise<void> {
  return writeSetting(tx, agencyId, KEY, settings, now);
}
