import type { CellId } from '../format/report-format.ts';
import { APPLICANT_KINDS, table3Cell } from '../format/table3.ts';
import type { ApplicantColumn } from '../format/table3.ts';
import type { ReportModel } from './report-model.ts';

type Tables = Pick<ReportModel, 'tables'>;

/** Number in a cell; a blank counts as 0; undefined when the cell is not known. */
export function numberIn(report: Tables, cell: CellId): number | undefined {
  const value = report.tables[cell];
  return value === undefined ? undefined : (value ?? 0);
}

/** Sum of cells (blanks are 0), or undefined when one of them is not known. */
export function sumOf(report: Tables, cells: readonly CellId[]): number | undefined {
  let sum = 0;
  for (const cell of cells) {
    const value = numberIn(report, cell);
    if (value === undefined) return undefined;
    sum += value;
  }
  return round(sum);
}

/**
 * Number in a cell of table 3, where a total left blank is worth the sum of its six parts: many reports leave the
 * totals of single results empty.
 */
export function numberInTable3(report: Tables, row: string, column: ApplicantColumn): number | undefined {
  const cell = table3Cell(row, column);
  if (column === 'total' && report.tables[cell] === null) {
    return sumOf(
      report,
      APPLICANT_KINDS.map((kind) => table3Cell(row, kind)),
    );
  }
  return numberIn(report, cell);
}

/** Verbatim row of the first cell that has a source. */
export function sourceOf(report: Pick<ReportModel, 'sources'>, ...cells: CellId[]): string | null {
  for (const cell of cells) {
    const source = report.sources[cell];
    if (source !== undefined) return source;
  }
  return null;
}

/** Removes the dust of binary fractions (money has at most six decimals). */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
