import {
  INDICATORS,
  INDICATOR_PERIODS,
  indicatorCell,
  indicatorCells,
  indicatorLabel,
} from './indicator-table.ts';
import { INDICATOR_PERIOD_LABELS } from './labels.ts';
import type { CellId, ReportFormat } from './report-format.ts';
import { table2Blocks, table2Cell, table2Cells } from './table2.ts';
import {
  APPLICANT_COLUMNS,
  applicantLabel,
  table3Cell,
  table3Cells,
  table3RowLabel,
  table3Rows,
} from './table3.ts';
import {
  TABLE4_BLOCKS,
  TABLE4_COLUMNS,
  table4BlockLabel,
  table4Cell,
  table4Cells,
  table4ColumnLabel,
} from './table4.ts';

/** Every cell of a format, in reading order (2021: 200; 2019: 198; before 2019: 30). */
export function cellsOf(format: ReportFormat): CellId[] {
  if (format === 'pre2019') return indicatorCells();
  return [...table2Cells(format), ...table3Cells(format), ...table4Cells()];
}

function labelled(): Map<CellId, string> {
  const labels = new Map<CellId, string>();
  for (const format of ['2021', '2019'] as const) {
    for (const block of table2Blocks(format)) {
      for (const row of block.rows)
        for (const column of block.columns)
          labels.set(table2Cell(format, row.id, column.id), `${row.label}·${column.label}`);
    }
    for (const row of table3Rows(format)) {
      for (const column of APPLICANT_COLUMNS)
        labels.set(table3Cell(row, column), `${table3RowLabel(row)}·${applicantLabel(column)}`);
    }
  }
  for (const block of TABLE4_BLOCKS) {
    for (const column of TABLE4_COLUMNS)
      labels.set(table4Cell(block, column), `${table4BlockLabel(block)}·${table4ColumnLabel(column)}`);
  }
  for (const row of INDICATORS) {
    for (const period of INDICATOR_PERIODS)
      labels.set(indicatorCell(row, period), `${indicatorLabel(row)}·${INDICATOR_PERIOD_LABELS[period]}`);
  }
  return labels;
}

const LABELS = labelled();

/** Chinese name of a cell, row then column; an unknown id is returned as it is. */
export function cellLabel(cell: CellId): string {
  return LABELS.get(cell) ?? cell;
}
