import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { setChartsInput, type Charts } from '../../contract.ts';
import { stageOf } from '../../domain/compilation/stage.ts';
import { refuseAct } from '../../messages/compilation.ts';
import { chartRows, saveChart } from '../../store/report-parts.ts';
import { lockNewest } from '../../store/reports.ts';
import { chartsView } from '../../views/compilation/charts-view.ts';
import { workingReport } from '../../views/compiled-report.ts';
import { ofAgency } from '../load-agency.ts';
import { loadReporter } from '../load-report.ts';

/** Chooses which charts stand in the report and under which titles. A signed report is returned first. */
export const setReportCharts = defineAct({
  name: 'reporting.set_report_charts',
  summary: { zh: '选择年度报告的图表', en: 'choose the charts of the annual report' },
  input: setChartsInput,
  load: loadReporter,
  subject: ofAgency,
  act: async (ctx, agency, { year, charts }): Promise<Charts> => {
    const row = await lockNewest(ctx.tx, agency.id, year);
    const stage = row ? stageOf(row) : 'draft';
    if (stage !== 'draft') throw refuseAct(stage === 'published' ? 'is_published' : 'is_signed');
    const key = { agencyId: agency.id, year, version: row?.version ?? 1 };
    for (const { id: chart, shown, title } of charts)
      await saveChart(ctx.tx, { agency_id: agency.id, year, version: key.version, chart, shown, title });
    const working = await workingReport(ctx, { agencyId: agency.id, year });
    return chartsView(working, await chartRows(ctx.tx, key));
  },
});
