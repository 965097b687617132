import type { EChartsCoreOption } from 'echarts/core';
import { LOOK } from '../look/contract.ts';
import type { Chart, ChartSeries } from './chart.ts';

/** Ink of the series in order. Cinnabar is left out: red is for what is late. */
const SERIES_INK = [
  LOOK.colour.indigo,
  '#8fb0cf',
  LOOK.colour.pine,
  '#c99a3b',
  LOOK.colour.inkSoft,
  '#b9c4a7',
];
/** Lines and marks differ too, so that colour is never alone. */
const DASHES = ['solid', 'dashed', 'dotted'] as const;
const MARKS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'] as const;
/** Beyond this many values, labels on each would run into one another. */
const LABELLED = 24;

function seriesOption(chart: Chart, { name, values }: ChartSeries, index: number): object {
  const few = chart.categories.length * chart.series.length <= LABELLED;
  const data = values.map((value) => value ?? '-');
  const ink = { color: SERIES_INK[index % SERIES_INK.length] };
  if (chart.form === 'lines') {
    return {
      name,
      type: 'line',
      data,
      symbol: MARKS[index % MARKS.length],
      symbolSize: 7,
      itemStyle: ink,
      lineStyle: { ...ink, width: 2, type: DASHES[index % DASHES.length] },
      label: { show: few, color: LOOK.colour.ink, position: 'top' },
    };
  }
  const stacked = chart.form === 'stacked_bars';
  return {
    name,
    type: 'bar',
    data: stacked ? values.map((value) => (value === 0 ? '-' : (value ?? '-'))) : data,
    barMaxWidth: 34,
    itemStyle: ink,
    ...(stacked && { stack: 'whole' }),
    label: {
      show: few,
      position: stacked ? 'inside' : chart.lying ? 'right' : 'top',
      color: stacked && index % 2 === 0 ? LOOK.colour.surface : LOOK.colour.ink,
    },
    labelLayout: { hideOverlap: true },
  };
}

/** The chart in the words of the drawing library; nothing in it depends on time, place or earlier charts. */
export function chartOption(chart: Chart, fontFamily: string): EChartsCoreOption {
  const soft = { color: LOOK.colour.inkSoft, fontFamily };
  const names = {
    type: 'category',
    data: [...chart.categories],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: LOOK.colour.lineStrong } },
    axisLabel: { ...soft, interval: 0, ...(!chart.lying && { overflow: 'break', width: 92 }) },
    ...(chart.lying && { inverse: true }),
  };
  const figures = {
    type: 'value',
    name: chart.unit,
    nameTextStyle: soft,
    axisLabel: soft,
    minInterval: chart.series.every(({ values }) => values.every((value) => Number.isInteger(value ?? 0)))
      ? 1
      : 0,
    splitLine: { lineStyle: { color: LOOK.colour.line } },
  };
  const many = chart.series.length > 1;
  return {
    animation: false,
    textStyle: { fontFamily, color: LOOK.colour.ink },
    title: {
      text: chart.title,
      left: 'center',
      top: 0,
      textStyle: { fontFamily, fontSize: 15, fontWeight: 'bold', color: LOOK.colour.ink },
    },
    ...(many && { legend: { top: 30, itemWidth: 18, textStyle: soft } }),
    grid: {
      left: 12,
      right: chart.lying ? 44 : 16,
      top: many ? 76 : 54,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: chart.lying ? { ...figures, nameGap: 6 } : names,
    yAxis: chart.lying ? names : figures,
    series: chart.series.map((series, index) => seriesOption(chart, series, index)),
  };
}
