import type { TableLayout } from './layout.ts';
import { TABLE2_LAYOUT } from './table2.ts';
import { TABLE3_LAYOUT } from './table3.ts';
import { TABLE4_LAYOUT } from './table4.ts';

/** Tables 2–4 of the 2021 format as printed, in order. */
export const REPORT_LAYOUT: readonly TableLayout[] = [TABLE2_LAYOUT, TABLE3_LAYOUT, TABLE4_LAYOUT];
