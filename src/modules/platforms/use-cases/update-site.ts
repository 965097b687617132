import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { listAgencies } from '../../identity/index.ts';
import { updateSiteInput } from '../contract.ts';
import { siteProblems } from '../domain/site-rules.ts';
import { noGovernment } from '../messages.ts';
import { siteNotFound, siteRefused } from '../messages/sites.ts';
import {
  CITY_SITE_ID,
  insertSite,
  loadSites,
  lockSite,
  updateSiteRow,
  type SiteRow,
} from '../store/sites.ts';
import { toSite } from '../views/site.ts';
import { identityOf, toStored } from './sites/particulars.ts';
import { recordSite } from './sites/record-site.ts';

/**
 * Sets the particulars that page tags, frame and footer show. Without an id: those of the portal, which belongs to the
 * government at the top of the tree and comes into being with its first particulars.
 */
export const updateSite = defineAct({
  name: 'platforms.update_site',
  summary: { zh: '修改网站信息', en: 'change the particulars of a site' },
  input: updateSiteInput,
  load: async (ctx, { id = CITY_SITE_ID }) => {
    const row = await lockSite(ctx.tx, id);
    if (row) return { row, ownerId: row.agency_id };
    if (id !== CITY_SITE_ID) throw siteNotFound();
    const agencies = await listAgencies(ctx.tx, { on: ctx.today });
    const owner = agencies.find(({ kind, parentId }) => kind === 'government' && parentId === null);
    if (!owner) throw noGovernment();
    return { row: undefined, ownerId: owner.id };
  },
  subject: ({ ownerId }) => ({ agencyId: ownerId }),
  act: async (ctx, { row: before, ownerId }, { id: _id, ...particulars }) => {
    const row: SiteRow = { ...(before ?? newPortal(ownerId, ctx.today)), ...toStored(particulars, before) };
    const problems = siteProblems(identityOf(row), (await loadSites(ctx.tx)).map(identityOf));
    if (problems.length > 0) throw siteRefused(problems);
    await (before ? updateSiteRow : insertSite)(ctx.tx, row);
    await recordSite(ctx, row, 'site_changed', { ...particulars });
    return toSite(row);
  },
});

const newPortal = (agencyId: string, today: string) =>
  ({
    id: CITY_SITE_ID,
    agency_id: agencyId,
    kind: 'city',
    slug: null,
    state: 'open',
    announcement: null,
    announced_on: null,
    closes_on: null,
    closed_on: null,
    opened_on: today,
  }) as const;
