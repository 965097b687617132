/** Values of one thing over the categories; null where there is none. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A chart as plain data, so that it can be frozen with a report, drawn anywhere, and read as a table. */
export interface Chart {
  /** `bars` side by side, `stacked_bars` for parts of a whole, `lines` over time. */
  readonly form: 'bars' | 'stacked_bars' | 'lines';
  readonly title: string;
  /** What the categories are (年份, 申请人), the head of the table's first column. */
  readonly categoryLabel: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** 件, 条, %, 万元. */
  readonly unit: string;
  /** Bars lie and names stand beside them: for long names. */
  readonly lying?: boolean;
}

/** How a missing value is shown. */
const MISSING = '—';

/** The chart as a table: a head, then a row for each category. Missing values read as “—”. */
export function chartRows(chart: Chart): string[][] {
  const named = ({ name }: ChartSeries): string => (chart.unit === '' ? name : `${name}（${chart.unit}）`);
  return [
    [chart.categoryLabel, ...chart.series.map(named)],
    ...chart.categories.map((category, index) => [
      category,
      ...chart.series.map(({ values }) => String(values[index] ?? MISSING)),
    ]),
  ];
}

/** What a reader who does not see the picture is told: title and all values in one line. */
export function chartInWords(chart: Chart): string {
  const parts = chart.series.map(({ name, values }) => {
    const told = chart.categories.map((category, index) =>
      values[index] == null ? `${category} ${MISSING}` : `${category} ${values[index]} ${chart.unit}`,
    );
    return `${name}：${told.join('，')}`;
  });
  return `${chart.title}。${parts.join('；')}。`;
}

/** Height in CSS pixels at which a chart of this width is well proportioned; lying bars need a line each. */
export function chartHeight(chart: Chart, width: number): number {
  const frame = chart.series.length > 1 ? 104 : 76;
  if (!chart.lying) return Math.round(Math.min(frame + width * 0.36, 380));
  const bars = chart.form === 'stacked_bars' ? 1 : chart.series.length;
  return frame + chart.categories.length * Math.max(26, 12 + bars * 14);
}
