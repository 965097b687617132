import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listOnSiteInput, type ReleasedList } from '../../contract.ts';
import { siteByYear, sitePage } from '../../store/push/site-list.ts';
import { toReleasedItem } from '../../views/released-item.ts';

/**
 * What stands on an agency's site: its own releases and what it carries for others, newest first. `of: all` is the
 * portal's column, where every agency's releases stand beside what the portal carries.
 */
export const listOnSite = defineRead({
  name: 'disclosure.list_on_site',
  summary: { zh: '查看网站上的文件', en: 'list what stands on a site' },
  input: listOnSiteInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { page, pageSize, year, ...filters }): Promise<ReleasedList> => {
    const { today } = ctx;
    const rows = await sitePage(
      ctx.tx,
      { ...filters, year },
      { today, limit: pageSize, offset: (page - 1) * pageSize },
    );
    const years = await siteByYear(ctx.tx, filters, today);
    const counted = years.filter((one) => year === undefined || one.year === year);
    return {
      items: rows.map((row) => toReleasedItem(row, today)),
      total: counted.reduce((sum, one) => sum + one.count, 0),
      page,
      pageSize,
      years: years.map((one) => ({ value: String(one.year), count: one.count })),
    };
  },
});
