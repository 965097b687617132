import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import { siteIdInput, type StaffSite } from '../../contract.ts';
import { mayClose } from '../../domain/site-rules.ts';
import { siteNotFound } from '../../messages/sites.ts';
import { loadEmblems } from '../../store/emblems.ts';
import { siteRowById } from '../../store/sites.ts';
import { pathOfSite, toSite } from '../../views/site.ts';

/** One site for those who look after it: particulars, state, what they may do now. */
export const readSite = defineRead({
  name: 'platforms.read_site',
  summary: { zh: '查看站点', en: 'read a site' },
  input: siteIdInput,
  load: async (ctx, { id }) => {
    const row = await siteRowById(ctx.tx, id);
    if (!row) throw siteNotFound();
    return row;
  },
  subject: (row) => ({ agencyId: row.agency_id }),
  act: async (ctx, row): Promise<StaffSite> => {
    const subject = { agencyId: row.agency_id };
    const emblem = (await loadEmblems(ctx.tx)).find(({ site_id }) => site_id === row.id);
    const site = toSite(row, emblem);
    const isAgencys = row.kind === 'agency';
    const agency = await agencyById(ctx.tx, row.agency_id, ctx.today);
    return {
      ...site,
      agencyName: agency?.name ?? '',
      path: pathOfSite(site),
      openedOn: row.opened_on,
      announcedOn: row.announced_on,
      closedOn: row.closed_on,
      may: {
        update: ctx.may('platforms.update_site', subject) && row.state !== 'closed',
        announceClosing: ctx.may('platforms.announce_closing', subject) && isAgencys && row.state === 'open',
        close:
          ctx.may('platforms.close_site', subject) &&
          mayClose({ state: row.state, closesOn: row.closes_on }, ctx.today),
        keepOpen: ctx.may('platforms.keep_site_open', subject) && row.state !== 'open',
        setEmblem: agency?.kind === 'government' && ctx.may('platforms.set_emblem', subject),
        columns: ctx.may('platforms.add_column', subject),
      },
    };
  },
});
