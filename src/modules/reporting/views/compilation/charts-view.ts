import { chartInWords, chartSvg } from '../../../../kernel/charts/index.ts';
import type { Charts } from '../../contract.ts';
import { CHART_IDS } from '../../domain/compilation/report-chart.ts';
import type { ChartRow } from '../../store/report-parts.ts';
import { defaultChartTitle, possibleCharts } from '../../templates/report-charts.ts';
import type { WorkingReport } from '../compiled-report.ts';

/** The charts of a report as chosen, drawn as they stand in it. */
export function chartsView(
  { basis, report, year }: WorkingReport,
  choices: ReadonlyMap<string, ChartRow>,
): Charts {
  const possible = possibleCharts(basis);
  return {
    charts: CHART_IDS.map((id) => {
      const defaultTitle = defaultChartTitle(id, year);
      const inReport = report.charts?.find((one) => one.id === id)?.chart;
      const chart = inReport ?? possible.find((one) => one.id === id)?.chart;
      const choice = choices.get(id);
      return {
        id,
        title: chart?.title ?? (choice?.title || defaultTitle),
        defaultTitle,
        shown: inReport !== undefined || (report.publishedOn === null && choice?.shown === true),
        drawable: chart !== undefined,
        svg: chart ? chartSvg(chart) : '',
        alt: chart ? chartInWords(chart) : '',
      };
    }),
  };
}
