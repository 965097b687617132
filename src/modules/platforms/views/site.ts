import { readSetting } from '../../../kernel/database/settings.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { Site } from '../contract.ts';
import { UNNAMED_SITE } from '../labels.ts';

/** Where the site's particulars are kept. */
export const SITE_SETTING = { scope: 'system', key: 'platforms.site' } as const;

/** The site as its pages name it; a neutral name until an administrator has entered the particulars. */
export function siteOf(db: Database | Tx): Promise<Site> {
  return readSetting<Site>(db, SITE_SETTING.scope, SITE_SETTING.key, UNNAMED_SITE);
}
