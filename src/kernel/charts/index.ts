/** Charts as data: drawn on the server as SVG or PNG by ECharts, read as tables and in words. */
import { createRequire } from 'node:module';
import type { Chart } from './chart.ts';
import { chartHeight } from './chart.ts';
import type * as Drawing from './draw.ts';

export type { Chart, ChartSeries } from './chart.ts';
export { chartHeight, chartInWords, chartRows } from './chart.ts';

// The drawing library is large and most processes never draw.
const load = createRequire(import.meta.url);
const drawing = (): typeof Drawing => load('./draw.ts') as typeof Drawing;

/** The chart as SVG of this width in CSS pixels. The same chart gives the same text, in any process. */
export const chartSvg = (chart: Chart, width = 640): string =>
  drawing().drawSvg(chart, width, chartHeight(chart, width));

/** The chart as PNG, twice as fine as `width` says, set in the bundled typeface. */
export const chartPng = (chart: Chart, width = 640): Buffer =>
  drawing().drawPng(chart, width, chartHeight(chart, width));
