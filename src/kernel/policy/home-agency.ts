import { readSetting, writeSetting } from '../database/settings.ts';
import type { Database, Tx } from '../database/types.ts';

const SCOPE = 'system';
const KEY = 'home_agency';

/** Chain and subject of acts before the house has an agency of its own. */
export const NO_AGENCY = 'system';

/**
 * The agency that runs this installation (the first one created). What concerns the whole house (national calendar,
 * sign-in rules) is decided by its administrators and recorded in its chain. {@link NO_AGENCY} before there is one.
 */
export function homeAgencyId(db: Database | Tx): Promise<string> {
  return readSetting(db, SCOPE, KEY, NO_AGENCY);
}

/** Names the agency that runs this installation. */
export function setHomeAgency(tx: Tx, agencyId: string, now: Date): Promise<void> {
  return writeSetting(tx, SCOPE, KEY, agencyId, now);
}
