import { yearOf } from '../../../../kernel/dates.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { columnsOf } from '../../../platforms/index.ts';
import { siteColumnUseInput } from '../../contract.ts';
import { carriedByColumn } from '../../store/push/site-list.ts';
import { releasedFigures } from '../../views/search/public-figures.ts';

/** What readers find in each column of an agency's section; an empty one counts as a blank column (W-V4 of the indicators). */
export const siteColumnUse = defineRead({
  name: 'disclosure.site_column_use',
  summary: { zh: '查看栏目使用情况', en: 'read how columns are used' },
  input: siteColumnUseInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { agencyId }) => {
    const figures = await releasedFigures(ctx, { agencyId, year: yearOf(ctx.today) });
    const own = new Map(figures.columns.map((one) => [one.columnId, one]));
    const carried = new Map(
      (await carriedByColumn(ctx.tx, agencyId, ctx.today)).map((one) => [one.columnId, one]),
    );
    const columns = await columnsOf(ctx.tx, agencyId);
    return {
      columns: columns.map(({ id }) => {
        const days = [own.get(id)?.lastReleasedOn, carried.get(id)?.lastReleasedOn].filter(
          (day) => day !== undefined,
        );
        return {
          columnId: id,
          own: own.get(id)?.count ?? 0,
          carried: carried.get(id)?.count ?? 0,
          lastReleasedOn: days.sort().at(-1) ?? null,
        };
      }),
    };
  },
});
