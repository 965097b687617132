import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { makeSheet } from '../../../../kernel/sheets/sheet.ts';
import { exportPageViewsInput } from '../../../platforms/contract.ts';
import { VIEWS_SHEET } from '../../labels/channels.ts';
import { mostViewed } from '../../views/page-views.ts';

const MOST_ROWS = 10_000;

/** The list as a file. */
export const exportPageViews = defineRead({
  name: 'disclosure.export_page_views',
  summary: { zh: '导出页面访问量', en: 'export page views' },
  input: exportPageViewsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId, from, to, what, format }) => {
    const isDocuments = what === 'documents';
    const period = { agencyId: isDocuments ? agencyId : '', from, to };
    const { items } = await mostViewed(ctx.tx, period, { limit: MOST_ROWS, offset: 0 });
    const rows = items.map((one) =>
      isDocuments
        ? [one.name.zh, one.documentNumber ?? '', one.releasedOn ?? '', one.views]
        : [one.name.zh, one.page, one.views],
    );
    const heads = isDocuments ? VIEWS_SHEET.documents : VIEWS_SHEET.pages;
    return makeSheet(rows, { title: VIEWS_SHEET.name, heads, format, today: ctx.today });
  },
});
