import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { makeSheet } from '../../../../kernel/sheets/sheet.ts';
import { exportDisclosureStatisticsInput } from '../../contract.ts';
import { STATISTICS_SHEET } from '../../templates/disclosure-labels.ts';
import { recordDefinition } from '../../templates/figure-labels.ts';
import { statisticGroups, statisticRecords } from '../../views/statistics.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** The figures of disclosure as a file, each with how it is counted. */
export const exportDisclosureStatistics = defineRead({
  name: 'reporting.export_disclosure_statistics',
  summary: { zh: '导出主动公开统计', en: 'export the figures of disclosure' },
  input: exportDisclosureStatisticsInput,
  load: (ctx, { agencyId }) => loadAgency(ctx, agencyId),
  subject: ofAgency,
  act: async (ctx, agency, { from, to, format }) => {
    const groups = statisticGroups(await statisticRecords(ctx.tx, agency.id, { from, to }));
    const rows = groups.flatMap(({ label, figures }) =>
      figures.map((figure) => [
        label.zh,
        figure.label.zh,
        figure.text === String(figure.value) ? figure.value : figure.text,
        recordDefinition(figure.key)?.zh ?? '',
      ]),
    );
    const { name, heads } = STATISTICS_SHEET;
    const title = `${name} ${from} ${to}`;
    return makeSheet(rows, { title, heads, format, today: ctx.today, firstWidth: 16 });
  },
});
