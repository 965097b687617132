import type { CellId } from '../../format/report-format.ts';
import { sourceOf } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { CheckCode, Finding } from '../finding.ts';
import { TABLE_MESSAGES, TABLE_NAMES } from '../messages/tables.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { ReportModel } from '../report-model.ts';

/** Cells left blank mean 0, and are reported once for the whole table. */
export function blankCells(report: ReportModel, code: CheckCode, cells: readonly CellId[]): Finding[] {
  const blank = cells.filter((cell) => report.tables[cell] === null);
  if (blank.length === 0) return [];
  const table = TABLE_NAMES[blank[0]!.split('.')[0]!]!;
  return [
    finding(code, 'info', TABLE_MESSAGES.blanks(table, blank.length), {
      cells: blank,
      expected: 0,
      repair: REPAIRS.blanks(blank.length),
      quote: sourceOf(report, ...blank),
    }),
  ];
}
