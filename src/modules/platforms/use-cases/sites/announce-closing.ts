import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { announceClosingInput } from '../../contract.ts';
import { closesInPast, portalStays, siteNotOpen } from '../../messages/sites.ts';
import { updateSiteRow } from '../../store/sites.ts';
import { toSite } from '../../views/site.ts';
import { loadSite, subjectOfSite } from './load-site.ts';
import { recordSite } from './record-site.ts';

/** Tells readers on every page that the site will close, when, and where its content goes (国办发〔2017〕47号). */
export const announceClosing = defineAct({
  name: 'platforms.announce_closing',
  summary: { zh: '公告网站关停', en: 'announce the closing of a site' },
  input: announceClosingInput,
  load: loadSite,
  subject: subjectOfSite,
  act: async (ctx, row, { closesOn, announcement }) => {
    if (row.kind === 'city') throw portalStays();
    if (row.state !== 'open') throw siteNotOpen();
    if (closesOn <= ctx.today) throw closesInPast();
    const closing = {
      ...row,
      state: 'closing' as const,
      announcement,
      announced_on: ctx.today,
      closes_on: closesOn,
    };
    await updateSiteRow(ctx.tx, closing);
    await recordSite(ctx, closing, 'site_closing_announced', { closesOn, announcement });
    return toSite(closing);
  },
});
