import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import { openSiteInput } from '../../contract.ts';
import { mayHaveSite, siteProblems } from '../../domain/site-rules.ts';
import { agencyNotFound } from '../../messages.ts';
import { siteRefused } from '../../messages/sites.ts';
import { insertSite, loadSites, type SiteRow } from '../../store/sites.ts';
import { toSite } from '../../views/site.ts';
import { identityOf, toStored } from './particulars.ts';
import { recordSite } from './record-site.ts';

/** Opens an agency's own site on this server: the same pages, its own documents, its own frame. */
export const openSite = defineAct({
  name: 'platforms.open_site',
  summary: { zh: '开设站点', en: 'open a site' },
  input: openSiteInput,
  load: async (ctx, { agencyId }) => {
    const agency = await agencyById(ctx.tx, agencyId, ctx.today);
    if (!agency) throw agencyNotFound();
    return agency;
  },
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, { agencyId, slug, ...particulars }) => {
    if (!mayHaveSite(agency.kind)) throw siteRefused([{ problem: 'township', value: '' }]);
    const row: SiteRow = {
      id: newId(ctx.now.getTime()),
      agency_id: agencyId,
      kind: 'agency',
      slug,
      ...toStored(particulars),
      state: 'open',
      announcement: null,
      announced_on: null,
      closes_on: null,
      closed_on: null,
      opened_on: ctx.today,
    };
    const problems = siteProblems(identityOf(row), (await loadSites(ctx.tx)).map(identityOf));
    if (problems.length > 0) throw siteRefused(problems);
    await insertSite(ctx.tx, row);
    await recordSite(ctx, row, 'site_opened', { name: row.name, slug, siteIdCode: row.site_id_code });
    return toSite(row);
  },
});
