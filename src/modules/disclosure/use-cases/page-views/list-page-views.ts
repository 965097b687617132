import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { pageViewsInput } from '../../../platforms/contract.ts';
import { viewsByDay } from '../../../platforms/index.ts';
import type { PageViewList } from '../../contract.ts';
import { mostViewed } from '../../views/page-views.ts';

/** How often an agency's documents, or the pages of the site, were asked for in a period: the most first, and by day. */
export const listPageViews = defineRead({
  name: 'disclosure.list_page_views',
  summary: { zh: '查看页面访问量', en: 'read page views' },
  input: pageViewsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId, from, to, what, page, pageSize }): Promise<PageViewList> => {
    const period = { agencyId: what === 'documents' ? agencyId : '', from, to };
    const slice = { limit: pageSize, offset: (page - 1) * pageSize };
    const found = await mostViewed(ctx.tx, period, slice);
    return { ...found, page, pageSize, byDay: await viewsByDay(ctx.tx, period) };
  },
});
