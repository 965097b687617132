import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { closeSiteInput } from '../../contract.ts';
import { mayClose } from '../../domain/site-rules.ts';
import { SITE_CLOSED } from '../../events.ts';
import { notYetClosing } from '../../messages/sites.ts';
import { updateSiteRow } from '../../store/sites.ts';
import { toSite } from '../../views/site.ts';
import { loadSite, subjectOfSite } from './load-site.ts';
import { recordSite } from './record-site.ts';

/**
 * Closes an announced site: its addresses keep showing the announcement, the agency's documents stay readable on the
 * portal, what it carried for others ends.
 */
export const closeSite = defineAct({
  name: 'platforms.close_site',
  summary: { zh: '关停网站', en: 'close a site' },
  input: closeSiteInput,
  load: loadSite,
  subject: subjectOfSite,
  act: async (ctx, row) => {
    if (!mayClose({ state: row.state, closesOn: row.closes_on }, ctx.today))
      throw notYetClosing(row.closes_on);
    const closed = { ...row, state: 'closed' as const, closed_on: ctx.today };
    await updateSiteRow(ctx.tx, closed);
    await recordSite(ctx, closed, 'site_closed', { announcedOn: row.announced_on });
    await ctx.emit({ type: SITE_CLOSED, siteId: row.id, agencyId: row.agency_id });
    return toSite(closed);
  },
});
