import type { Aspect } from '../format/sections.ts';

export const CHART_IDS = ['months', 'applicants', 'outcomes', 'years'] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** What is drawn, in the shape the drawing part of the kernel takes. */
export interface ChartData {
  readonly form: 'bars' | 'stacked_bars' | 'lines';
  readonly title: string;
  readonly categoryLabel: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly unit: string;
  readonly lying?: boolean;
}

/** A chart of the report and the aspect of section one it stands under. */
export interface ReportChart {
  readonly id: ChartId;
  readonly aspect: Aspect;
  readonly chart: ChartData;
}
