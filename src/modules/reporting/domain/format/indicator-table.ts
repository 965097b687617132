import { INDICATOR_LABELS } from './labels.ts';
import type { CellId } from './report-format.ts';

/** Rows of the provincial indicator list used before 2019 (Fujian style), in order. */
export const INDICATORS = [
  'disclosed',
  'disclosed_website',
  'disclosed_gazette',
  'requests',
  'requests_in_person',
  'requests_online',
  'requests_mail_fax',
  'replies',
  'replies_granted',
  'replies_partial',
  'replies_refused',
  'replies_other',
  'complaints',
  'reviews',
  'suits',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** The two value columns: the reporting year, and all years up to its end. */
export const INDICATOR_PERIODS = ['year', 'cumulative'] as const;
export type IndicatorPeriod = (typeof INDICATOR_PERIODS)[number];

/** Cell id `p18.<indicator>.<period>`. */
export function indicatorCell(indicator: Indicator, period: IndicatorPeriod): CellId {
  return `p18.${indicator}.${period}`;
}

/** All 30 cells of the indicator list. */
export function indicatorCells(): CellId[] {
  return INDICATORS.flatMap((row) => INDICATOR_PERIODS.map((period) => indicatorCell(row, period)));
}

/** Label of an indicator. */
export function indicatorLabel(indicator: Indicator): string {
  return INDICATOR_LABELS[indicator];
}

/** Sums of the indicator list: each whole with the rows that make it up. */
export const INDICATOR_SUMS: readonly { whole: Indicator; parts: readonly Indicator[] }[] = [
  { whole: 'requests', parts: ['requests_in_person', 'requests_online', 'requests_mail_fax'] },
  {
    whole: 'replies',
    parts: ['replies_granted', 'replies_partial', 'replies_refused', 'replies_other'],
  },
];
