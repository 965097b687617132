import { writeSetting } from '../../../kernel/database/settings.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { listAgencies } from '../../identity/index.ts';
import { updateSiteInput } from '../contract.ts';
import { noGovernment } from '../messages.ts';
import { SITE_SETTING } from '../views/site.ts';

/** Sets the particulars that page tags and footer show. The site belongs to the government at the top of the tree. */
export const updateSite = defineAct({
  name: 'platforms.update_site',
  summary: { zh: '修改网站信息', en: 'change the particulars of the site' },
  input: updateSiteInput,
  load: async (ctx) => {
    const agencies = await listAgencies(ctx.tx, { on: ctx.today });
    const owner = agencies.find(({ kind, parentId }) => kind === 'government' && parentId === null);
    if (!owner) throw noGovernment();
    return owner;
  },
  subject: (owner) => ({ agencyId: owner.id }),
  act: async (ctx, owner, site) => {
    await writeSetting(ctx.tx, SITE_SETTING.scope, SITE_SETTING.key, site, ctx.now);
    await ctx.record({
      agencyId: owner.id,
      kind: 'platforms.site_changed',
      subjectType: 'site',
      subjectId: 'site',
      legalOn: ctx.today,
      data: { ...site },
    });
    return site;
  },
});
