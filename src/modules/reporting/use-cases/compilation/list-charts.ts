import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { versionInput, type Charts } from '../../contract.ts';
import { chartRows } from '../../store/report-parts.ts';
import { chartsView } from '../../views/compilation/charts-view.ts';
import { workingReport } from '../../views/compiled-report.ts';
import { ofAgency } from '../load-agency.ts';
import { loadReporter } from '../load-report.ts';

/** The charts of a report, drawn, with those left out. */
export const listReportCharts = defineRead({
  name: 'reporting.list_report_charts',
  summary: { zh: '查看年度报告的图表', en: 'see the charts of the annual report' },
  input: versionInput,
  load: loadReporter,
  subject: ofAgency,
  act: async (ctx, agency, { year, version }): Promise<Charts> => {
    const working = await workingReport(ctx, { agencyId: agency.id, year, version });
    const key = { agencyId: agency.id, year, version: working.version };
    return chartsView(working, await chartRows(ctx.tx, key));
  },
});
