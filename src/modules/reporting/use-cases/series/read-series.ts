import { chartHeight, chartInWords, chartRows, chartSvg } from '../../../../kernel/charts/index.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { agencyByWord } from '../../../identity/index.ts';
import { seriesInput, type Series } from '../../contract.ts';
import { MEASURES, measureOf } from '../../domain/series/measures.ts';
import { seriesCharts } from '../../domain/series/series-charts.ts';
import { refuse } from '../../messages.ts';
import { publicSeries } from '../../views/public-series.ts';
import { MEASURE_NAMES, SERIES_CHART_WORDS } from '../../templates/series-words.ts';

/** CSS pixels; the charts shrink with the page. */
const WIDTH = 480;

/** An agency's published annual reports over the years, as figures and as charts that also read as tables. */
export const readSeries = defineRead({
  name: 'reporting.read_series',
  summary: { zh: '查看历年数据', en: 'see figures over the years' },
  input: seriesInput,
  load: async (ctx, { agency: word }) => {
    const agency = await agencyByWord(ctx.tx, word);
    if (!agency) throw refuse('agency_not_found', 'agency');
    return agency;
  },
  subject: () => ({}),
  act: async (ctx, agency, { language }): Promise<Series> => {
    const points = (await publicSeries(ctx.tx, [agency.id])).get(agency.id)!;
    const charts = seriesCharts(points, {
      title: (id) => SERIES_CHART_WORDS[id][language],
      measure: (measure) => MEASURE_NAMES[measure][language],
      year: SERIES_CHART_WORDS.year[language],
      cases: SERIES_CHART_WORDS.cases[language],
    });
    return {
      agencyCode: agency.code,
      agencyName: agency.name,
      points: points.map(({ cells: _, ...point }) => point),
      measures: MEASURES.map((id) => ({
        id,
        name: MEASURE_NAMES[id],
        values: points.map((point) => measureOf(point, id)),
      })).filter(({ values }) => values.some((value) => value !== null)),
      charts: charts.map(({ id, chart }) => ({
        id,
        title: chart.title,
        svg: chartSvg(chart, WIDTH),
        width: WIDTH,
        height: chartHeight(chart, WIDTH),
        rows: chartRows(chart),
        words: chartInWords(chart),
      })),
    };
  },
});
