import type { ChartData, ChartId, ReportChart } from '../domain/compilation/report-chart.ts';
import { CHART_IDS } from '../domain/compilation/report-chart.ts';
import type { FigureBasis } from '../domain/compilation/figure.ts';
import { figureOf } from '../domain/compilation/figure-of.ts';
import { RESULT_GROUPS, RESULT_WORDS } from '../domain/compilation/messages/figures.ts';
import { APPLICANT_KINDS, applicantLabel, table3Cell } from '../domain/format/table3.ts';

/** What an office chose of a chart; a blank title is the chart's own. */
export interface ChartChoice {
  readonly shown: boolean;
  readonly title: string;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const COMPARED = ['new_received', 'total_handled', 'carried_out'] as const;
const ITEMS = '件';

function drawn(basis: FigureBasis): Record<ChartId, Omit<ReportChart, 'id'> | null> {
  const value = (key: string): number => figureOf(basis, key)?.value ?? 0;
  const { year, previous } = basis;
  const one = (name: string, values: readonly number[]) => [{ name, values }];
  const filled = (chart: ChartData): boolean =>
    chart.series.some(({ values }) => values.some((v) => (v ?? 0) > 0));
  const under = (aspect: ReportChart['aspect'], chart: ChartData) =>
    filled(chart) ? { aspect, chart } : null;
  const lastYear = COMPARED.map((row) => previous?.values[table3Cell(row, 'total')] ?? null);
  return {
    months: under('proactive_disclosure', {
      form: 'bars',
      title: defaultChartTitle('months', year),
      categoryLabel: '月份',
      categories: MONTHS.map((month) => `${month}月`),
      series: one(
        '发布信息',
        MONTHS.map((month) => value(`releases.month.${month}`)),
      ),
      unit: '条',
    }),
    applicants: under('disclosure_on_request', {
      form: 'bars',
      title: defaultChartTitle('applicants', year),
      categoryLabel: '申请人',
      categories: APPLICANT_KINDS.map(applicantLabel),
      series: one(
        '新收申请',
        APPLICANT_KINDS.map((kind) => value(table3Cell('new_received', kind))),
      ),
      unit: ITEMS,
      lying: true,
    }),
    outcomes: under('disclosure_on_request', {
      form: 'bars',
      title: defaultChartTitle('outcomes', year),
      categoryLabel: '办理结果',
      categories: RESULT_GROUPS.map((group) => RESULT_WORDS[group].zh),
      series: one(
        '办结申请',
        RESULT_GROUPS.map((group) => value(`outcomes.${group}`)),
      ),
      unit: ITEMS,
      lying: true,
    }),
    years: previous
      ? under('disclosure_on_request', {
          form: 'bars',
          title: defaultChartTitle('years', year),
          categoryLabel: '项目',
          categories: COMPARED.map((row) => ROW_NAMES[row]),
          series: [
            { name: `${year - 1}年`, values: lastYear },
            { name: `${year}年`, values: COMPARED.map((row) => value(table3Cell(row, 'total'))) },
          ],
          unit: ITEMS,
        })
      : null,
  };
}

const ROW_NAMES = {
  new_received: '新收申请',
  total_handled: '办结申请',
  carried_out: '结转下年',
} as const;

/** Every chart that has something to draw, under its own title. */
export function possibleCharts(basis: FigureBasis): ReportChart[] {
  const charts = drawn(basis);
  return CHART_IDS.flatMap((id) => {
    const chart = charts[id];
    return chart ? [{ id, ...chart }] : [];
  });
}

/** [CONV] A picture of fewer than this many says less than the sentence above it. */
const WORTH_DRAWING = 10;

/** Whether a chart stands in the report while nobody has chosen. */
export const standsByItself = ({ chart }: ReportChart): boolean =>
  chart.series.some(
    ({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0) >= WORTH_DRAWING,
  );

/** The charts that stand in the report: as chosen, else those worth drawing. */
export function chosenCharts(basis: FigureBasis, choices: ReadonlyMap<string, ChartChoice>): ReportChart[] {
  return possibleCharts(basis).flatMap((one) => {
    const choice = choices.get(one.id);
    if (!(choice?.shown ?? standsByItself(one))) return [];
    return [choice?.title ? { ...one, chart: { ...one.chart, title: choice.title } } : one];
  });
}

/** The title a chart has of itself, also while it cannot be drawn. */
export function defaultChartTitle(id: ChartId, year: number): string {
  return {
    months: `${year}年各月发布政府信息`,
    applicants: `${year}年新收申请的申请人`,
    outcomes: `${year}年申请的办理结果`,
    years: `${year - 1}年与${year}年申请办理情况`,
  }[id];
}
