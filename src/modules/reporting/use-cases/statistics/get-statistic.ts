import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { releasedTitles } from '../../../disclosure/index.ts';
import { statisticInput, type StatisticDetail } from '../../contract.ts';
import { refuse } from '../../messages.ts';
import { recordDefinition } from '../../templates/figure-labels.ts';
import { statisticRecords, toStatistic } from '../../views/statistics.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** The documents behind a figure of disclosure, and how it is counted. */
export const getStatistic = defineRead({
  name: 'reporting.get_statistic',
  summary: { zh: '查看统计数据的明细', en: 'read the documents behind a figure of disclosure' },
  input: statisticInput,
  load: (ctx, { agencyId }) => loadAgency(ctx, agencyId),
  subject: ofAgency,
  act: async (ctx, agency, { from, to, key }): Promise<StatisticDetail> => {
    const records = await statisticRecords(ctx.tx, agency.id, { from, to });
    const figure = Object.hasOwn(records, key) ? records[key] : undefined;
    if (!figure) throw refuse('no_such_statistic', 'key');
    const definition = recordDefinition(key);
    const ids = figure.memberKind === 'document' ? figure.members : [];
    return {
      ...toStatistic(key, figure),
      definition: definition ? { ...definition } : null,
      documents: await releasedTitles(ctx.tx, [...new Set(ids)]),
    };
  },
});
