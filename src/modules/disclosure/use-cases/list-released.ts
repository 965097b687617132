import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { listReleasedInput, type ReleasedList } from '../contract.ts';
import { releasedByYear, releasedPage } from '../store/public-list.ts';
import { toReleasedItem } from '../views/released-item.ts';

/** What is published in a column, by an agency, of a kind, in a year; newest first. */
export const listReleased = defineRead({
  name: 'disclosure.list_released',
  summary: { zh: '查看公开文件列表', en: 'list published documents' },
  input: listReleasedInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { page, pageSize, year, ...filters }): Promise<ReleasedList> => {
    const rows = await releasedPage(
      ctx.tx,
      { ...filters, year },
      { limit: pageSize, offset: (page - 1) * pageSize },
    );
    const years = await releasedByYear(ctx.tx, filters);
    const counted = years.filter((one) => year === undefined || one.year === year);
    return {
      items: rows.map((row) => toReleasedItem(row, ctx.today)),
      total: counted.reduce((sum, one) => sum + one.count, 0),
      page,
      pageSize,
      years: years.map((one) => ({ value: String(one.year), count: one.count })),
    };
  },
});
