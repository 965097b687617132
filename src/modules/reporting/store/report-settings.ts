import { readSetting, writeSetting } from '../../../kernel/database/settings.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';

/** How an agency signs its reports off. */
export interface SignOffSettings {
  /** [CONV] Whoever wrote last may not check; on unless an agency says otherwise. */
  readonly separateChecker: boolean;
}

const KEY = 'reporting.sign_off';
const USUAL: SignOffSettings = { separateChecker: true };

export const signOffSettings = (db: Database | Tx, agencyId: string): Promise<SignOffSettings> =>
  readSetting(db, agencyId, KEY, USUAL);

export const saveSignOffSettings = (
  tx: Tx,
  agencyId: string,
  settings: SignOffSettings,
  now: Date,
): Promise<void> => writeSetting(tx, agencyId, KEY, settings, now);
