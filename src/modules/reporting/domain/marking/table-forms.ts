import { INDICATOR_PERIOD_LABELS } from '../format/labels.ts';
import { INDICATOR_PERIODS, INDICATORS, indicatorCell, indicatorLabel } from '../format/indicator-table.ts';
import type { ReportFormat } from '../format/report-format.ts';
import type { SectionId } from '../format/sections.ts';
import type { LayoutCell } from '../layout/layout.ts';
import { table2Layout } from '../layout/table2.ts';
import { table3Layout } from '../layout/table3.ts';
import { TABLE4_LAYOUT } from '../layout/table4.ts';
import { MARKING_WORDS } from './wording.ts';
import type { MarkedTable } from './marked-report.ts';

/** An empty table of the form, and the chapter it stands in. */
export interface TableForm {
  table: MarkedTable['table'];
  section: SectionId;
  columns: readonly number[];
  headerRows: number;
  rows: readonly (readonly LayoutCell[])[];
}

/** The provincial indicator list used before 2019: an appendix to the last chapter. */
const INDICATOR_FORM: TableForm = {
  table: 'indicators',
  section: 'other',
  columns: [5, 2, 2],
  headerRows: 1,
  rows: [
    [
      { label: MARKING_WORDS.indicator },
      ...INDICATOR_PERIODS.map((period) => ({ label: INDICATOR_PERIOD_LABELS[period] })),
    ],
    ...INDICATORS.map((row): LayoutCell[] => [
      { label: indicatorLabel(row), align: 'left' },
      ...INDICATOR_PERIODS.map((period) => ({ cell: indicatorCell(row, period) })),
    ]),
  ],
};

/** The tables of a format as printed, in order. */
export function tableForms(format: ReportFormat): readonly TableForm[] {
  if (format === 'pre2019') return [INDICATOR_FORM];
  const layouts = [table2Layout(format), table3Layout(format), TABLE4_LAYOUT];
  return layouts.map((layout) => ({ ...layout, section: layout.table }));
}
