import { readSetting } from '../../../kernel/database/settings.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';

/** Whether the register of an agency follows its published documents by itself. */
export const REGISTER_SYNC_SETTING = 'reporting.register_follows_documents';

export const followsDocuments = (db: Database | Tx, agencyId: string): Promise<boolean> =>
  readSetting(db, agencyId, REGISTER_SYNC_SETTING, false);
