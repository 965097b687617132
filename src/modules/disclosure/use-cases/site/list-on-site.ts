import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listOnSiteInput, type ReleasedList } from '../../contract.ts';
import { onSiteUnder } from '../../views/push/on-site.ts';
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
  act: async (
    ctx,
    _loaded,
    { page, pageSize, agencyId, of, columnId, ...filters },
  ): Promise<ReleasedList> => {
    const part = { limit: pageSize, offset: (page - 1) * pageSize };
    const { rows, total, years } = await onSiteUnder(ctx, { agencyId, of, columnId }, filters, part);
    return { items: rows.map((row) => toReleasedItem(row, ctx.today)), total, page, pageSize, years };
  },
});
