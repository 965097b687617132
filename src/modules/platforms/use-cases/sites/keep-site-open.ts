import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { keepSiteOpenInput } from '../../contract.ts';
import { siteIsOpen } from '../../messages/sites.ts';
import { updateSiteRow } from '../../store/sites.ts';
import { toSite } from '../../views/site.ts';
import { loadSite, subjectOfSite } from './load-site.ts';
import { recordSite } from './record-site.ts';

/** Takes the closing back: the site is open again under its old address. */
export const keepSiteOpen = defineAct({
  name: 'platforms.keep_site_open',
  summary: { zh: '撤销关停、恢复网站', en: 'take the closing of a site back' },
  input: keepSiteOpenInput,
  load: loadSite,
  subject: subjectOfSite,
  act: async (ctx, row, { reason }) => {
    if (row.state === 'open') throw siteIsOpen();
    const open = {
      ...row,
      state: 'open' as const,
      announcement: null,
      announced_on: null,
      closes_on: null,
      closed_on: null,
    };
    await updateSiteRow(ctx.tx, open);
    await recordSite(ctx, open, 'site_kept_open', { reason, was: row.state });
    return toSite(open);
  },
});
