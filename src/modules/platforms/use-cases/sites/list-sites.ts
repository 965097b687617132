import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listSitesInput, type SiteList } from '../../contract.ts';
import { siteList } from '../../views/site-list.ts';

/** The sites of this server: filters, sort, pages. */
export const listSites = defineRead({
  name: 'platforms.list_sites',
  summary: { zh: '查看站点列表', en: 'list sites' },
  input: listSitesInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { page, pageSize, ...filters }): Promise<SiteList> => {
    const found = await siteList(ctx.tx, filters);
    const items = found.slice((page - 1) * pageSize, page * pageSize);
    return { items, total: found.length, page, pageSize };
  },
});
