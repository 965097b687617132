import {
  APPLICANT_COLUMNS,
  APPLICANT_KINDS,
  outcomeRows,
  table3Cell,
  table3Rows,
} from '../../format/table3.ts';
import type { ApplicantColumn } from '../../format/table3.ts';
import type { CellId } from '../../format/report-format.ts';
import { numberIn } from '../cell-access.ts';
import type { ReportModel } from '../report-model.ts';

/** A cell that alone explains why its row and its column both fail by the same amount. */
export interface SuspectCell {
  cell: CellId;
  row: string;
  column: ApplicantColumn;
  now: number;
  likely: number;
}

type Gaps = Readonly<Record<string, number>>;

/** How much too large the figures of a row are against its total, and of a column against the relation it is in. */
function gaps(report: ReportModel): { rows: Gaps; leaves: Gaps; balances: Gaps } {
  const value = (row: string, column: ApplicantColumn): number =>
    numberIn(report, table3Cell(row, column)) ?? NaN;
  const rows = table3Rows(report.format).map((row): [string, number] => [
    row,
    APPLICANT_KINDS.reduce((sum, kind) => sum + value(row, kind), 0) - value(row, 'total'),
  ]);
  const leaves = APPLICANT_COLUMNS.map((column): [string, number] => [
    column,
    outcomeRows(report.format).reduce((sum, row) => sum + value(row, column), 0) -
      value('total_handled', column),
  ]);
  const balances = APPLICANT_COLUMNS.map((column): [string, number] => [
    column,
    value('new_received', column) +
      value('carried_in', column) -
      value('total_handled', column) -
      value('carried_out', column),
  ]);
  return {
    rows: Object.fromEntries(rows),
    leaves: Object.fromEntries(leaves),
    balances: Object.fromEntries(balances),
  };
}

/** By how much lowering a cell by `d` would change the gap of its column's relations; 0 when it is not part of one. */
const SIGNS: Readonly<Record<string, { leaves: number; balances: number }>> = {
  new_received: { leaves: 0, balances: 1 },
  carried_in: { leaves: 0, balances: 1 },
  total_handled: { leaves: -1, balances: -1 },
  carried_out: { leaves: 0, balances: -1 },
};
const LEAF = { leaves: 1, balances: 0 };

/**
 * Cells that alone explain a failed row together with its column. A row for which several cells would do names none:
 * nothing is guessed.
 */
export function suspectCells(report: ReportModel): SuspectCell[] {
  const { rows, leaves, balances } = gaps(report);
  return Object.entries(rows).flatMap(([row, gap]) => {
    if (gap === 0 || Number.isNaN(gap)) return [];
    const sign = SIGNS[row] ?? LEAF;
    const fits = APPLICANT_COLUMNS.flatMap((column) => {
      const over = column === 'total' ? -gap : gap;
      const explained =
        (sign.leaves === 0 || leaves[column] === sign.leaves * over) &&
        (sign.balances === 0 || balances[column] === sign.balances * over);
      const cell = table3Cell(row, column);
      const now = report.tables[cell];
      return explained && now != null && now - over >= 0
        ? { cell, row, column, now, likely: now - over }
        : [];
    });
    return fits.length === 1 ? fits : [];
  });
}
