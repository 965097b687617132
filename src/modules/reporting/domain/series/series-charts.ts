import type { ChartData } from '../compilation/report-chart.ts';
import type { Measure } from './measures.ts';
import { measureOf, shareOf } from './measures.ts';
import type { SeriesPoint } from './series-point.ts';

/** Words a chart is labelled with, in one language. */
export interface ChartWords {
  readonly title: (chart: SeriesChartId) => string;
  readonly measure: (measure: Measure) => string;
  readonly year: string;
  readonly cases: string;
}

export const SERIES_CHARTS = ['requests', 'outcomes', 'reviews', 'suits', 'documents'] as const;
export type SeriesChartId = (typeof SERIES_CHARTS)[number];

interface Plan {
  readonly form: ChartData['form'];
  readonly measures: readonly Measure[];
  /** The whole that parts are shares of. */
  readonly of?: Measure;
}

const PLANS: Record<SeriesChartId, Plan> = {
  requests: { form: 'bars', measures: ['received', 'handled', 'carried_out'] },
  outcomes: {
    form: 'stacked_bars',
    measures: ['granted', 'partially_granted', 'refused', 'unavailable', 'not_processed', 'other_handling'],
    of: 'handled',
  },
  reviews: {
    form: 'stacked_bars',
    measures: ['review_upheld', 'review_corrected', 'review_other', 'review_pending'],
  },
  suits: { form: 'stacked_bars', measures: ['suit_upheld', 'suit_corrected', 'suit_other', 'suit_pending'] },
  documents: { form: 'bars', measures: ['normative_issued', 'normative_repealed', 'normative_in_force'] },
};

/** The charts of a series that have something to show; years whose form does not count a part are left out of it. */
export function seriesCharts(
  points: readonly SeriesPoint[],
  words: ChartWords,
): { id: SeriesChartId; chart: ChartData }[] {
  return SERIES_CHARTS.flatMap((id) => {
    const { form, measures, of } = PLANS[id];
    const value = (point: SeriesPoint, measure: Measure): number | null =>
      of ? shareOf(measureOf(point, measure), measureOf(point, of)) : measureOf(point, measure);
    const whole = form === 'stacked_bars';
    const shown = points.filter((point) => {
      const values = measures.map((measure) => value(point, measure));
      return whole ? !values.includes(null) : values.some((one) => one !== null);
    });
    const series = measures.map((measure) => ({
      name: words.measure(measure),
      values: shown.map((point) => value(point, measure)),
    }));
    if (!series.some(({ values }) => values.some((one) => one !== null && one > 0))) return [];
    const chart: ChartData = {
      form,
      title: words.title(id),
      categoryLabel: words.year,
      categories: shown.map(({ year }) => String(year)),
      series,
      unit: of ? '%' : words.cases,
    };
    return [{ id, chart }];
  });
}
