import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { listReleasedInput, type ReleasedList } from '../contract.ts';
import { toReleasedItem } from '../views/released-item.ts';
import { releasedUnder } from '../views/search/public-figures.ts';

/** What is published in a column, by an agency, of a kind, in a year …; newest first unless told otherwise. */
export const listReleased = defineRead({
  name: 'disclosure.list_released',
  summary: { zh: '查看公开文件列表', en: 'list published documents' },
  input: listReleasedInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { page, pageSize, sort, ...filters }): Promise<ReleasedList> => {
    const part = { limit: pageSize, offset: (page - 1) * pageSize, oldestFirst: sort === 'oldest' };
    const { rows, total, years } = await releasedUnder(ctx, filters, part);
    return { items: rows.map((row) => toReleasedItem(row, ctx.today)), total, page, pageSize, years };
  },
});
