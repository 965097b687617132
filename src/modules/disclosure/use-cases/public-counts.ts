import { yearOf } from '../../../kernel/dates.ts';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { publicCountsInput, type PublicCounts } from '../contract.ts';
import { releasedFigures } from '../views/search/public-figures.ts';

/** Figures of what is published: all, this year by month, norms in force, by column. */
export const publicCounts = defineRead({
  name: 'disclosure.public_counts',
  summary: { zh: '查看公开数量', en: 'read the figures of what is published' },
  input: publicCountsInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { agencyId, year = yearOf(ctx.today) }): Promise<PublicCounts> => {
    const { byMonth, ...figures } = await releasedFigures(ctx, { agencyId, year });
    return {
      year,
      ...figures,
      publishedInYear: byMonth.reduce((sum, count) => sum + count, 0),
      byMonth,
    };
  },
});
