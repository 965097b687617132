import { cellLabel } from '../../format/cells.ts';
import {
  TABLE4_BLOCKS,
  TABLE4_RESULTS,
  table4BlockLabel,
  table4Cell,
  table4Cells,
} from '../../format/table4.ts';
import { sourceOf, sumOf } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { TABLE_MESSAGES } from '../messages/tables.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { ReportModel } from '../report-model.ts';
import { blankCells } from './blank-cells.ts';

/** `T4-NONNEG`: every cell is a whole number, not negative. */
function nonNegative(report: ReportModel): Finding[] {
  return table4Cells().flatMap((cell) => {
    const value = report.tables[cell];
    if (value == null || (value >= 0 && Number.isInteger(value))) return [];
    return finding('T4-NONNEG', 'error', TABLE_MESSAGES.notACount(cellLabel(cell), value), {
      cells: [cell],
      expected: '≥ 0 的整数',
      actual: value,
      repair: REPAIRS.toZero(cellLabel(cell), value),
      quote: sourceOf(report, cell),
    });
  });
}

/** `T4-SUM`: in each block upheld + corrected + other + pending = total. A blank total is not compared. */
function blockSums(report: ReportModel): Finding[] {
  return TABLE4_BLOCKS.flatMap((block) => {
    const parts = TABLE4_RESULTS.map((result) => table4Cell(block, result));
    const totalCell = table4Cell(block, 'total');
    const sum = sumOf(report, parts);
    const total = report.tables[totalCell];
    if (sum === undefined || total == null || sum === total) return [];
    return finding('T4-SUM', 'error', TABLE_MESSAGES.table4Sum(table4BlockLabel(block), sum, total), {
      cells: [...parts, totalCell],
      expected: sum,
      actual: total,
      repair: REPAIRS.table4Total(table4BlockLabel(block), sum, total),
      quote: sourceOf(report, totalCell),
    });
  });
}

/** All checks on table 4 alone. */
export function checkTable4(report: ReportModel): Finding[] {
  if (report.format === 'pre2019') return [];
  return [...nonNegative(report), ...blockSums(report), ...blankCells(report, 'T4-NONNEG', table4Cells())];
}
