import { cellLabel } from '../../format/cells.ts';
import {
  APPLICANT_COLUMNS,
  APPLICANT_KINDS,
  applicantLabel,
  outcomeRows,
  table3Cell,
  table3Cells,
  table3RowLabel,
  table3Rows,
} from '../../format/table3.ts';
import { numberInTable3, sourceOf, sumOf } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { TABLE_MESSAGES } from '../messages/tables.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { ReportModel } from '../report-model.ts';
import { blankCells } from './blank-cells.ts';
import { suspectCells } from './suspect-cells.ts';
import type { SuspectCell } from './suspect-cells.ts';

const likely = (suspect: SuspectCell | undefined): string | undefined =>
  suspect && REPAIRS.likelyCell(cellLabel(suspect.cell), suspect.now, suspect.likely);

const of = (suspects: readonly SuspectCell[], column: string): SuspectCell | undefined => {
  const own = suspects.filter((suspect) => suspect.column === column);
  return own.length === 1 ? own[0] : undefined;
};

/** `T3-NONNEG`: every cell is a whole number, not negative. */
function nonNegative(report: ReportModel): Finding[] {
  return table3Cells(report.format).flatMap((cell) => {
    const value = report.tables[cell];
    if (value == null || (value >= 0 && Number.isInteger(value))) return [];
    return finding('T3-NONNEG', 'error', TABLE_MESSAGES.notACount(cellLabel(cell), value), {
      cells: [cell],
      expected: '≥ 0 的整数',
      actual: value,
      repair: REPAIRS.toZero(cellLabel(cell), value),
      quote: sourceOf(report, cell),
    });
  });
}

/** `T3-ROWSUM`: in each row the six kinds of applicants add up to 总计. A blank total is not compared. */
function rowSums(report: ReportModel, suspects: readonly SuspectCell[]): Finding[] {
  return table3Rows(report.format).flatMap((row) => {
    const parts = APPLICANT_KINDS.map((kind) => table3Cell(row, kind));
    const totalCell = table3Cell(row, 'total');
    const sum = sumOf(report, parts);
    const total = report.tables[totalCell];
    if (sum === undefined || total == null || sum === total) return [];
    return finding('T3-ROWSUM', 'error', TABLE_MESSAGES.rowSum(table3RowLabel(row), sum, total), {
      cells: [...parts, totalCell],
      expected: sum,
      actual: total,
      repair:
        likely(suspects.find((cell) => cell.row === row)) ??
        REPAIRS.rowTotal(table3RowLabel(row), sum, total),
      quote: sourceOf(report, totalCell),
    });
  });
}

/** `T3-COLSUM`: in each column the leaf outcomes add up to （七）总计. */
function columnSums(report: ReportModel, suspects: readonly SuspectCell[]): Finding[] {
  return APPLICANT_COLUMNS.flatMap((column) => {
    const rows = outcomeRows(report.format);
    const values = rows.map((row) => numberInTable3(report, row, column));
    const totalCell = table3Cell('total_handled', column);
    const total = report.tables[totalCell];
    if (rows.length === 0 || total == null || values.includes(undefined)) return [];
    const sum = values.reduce<number>((acc, value) => acc + (value ?? 0), 0);
    if (sum === total) return [];
    return finding('T3-COLSUM', 'error', TABLE_MESSAGES.columnSum(applicantLabel(column), sum, total), {
      cells: [...rows.map((row) => table3Cell(row, column)), totalCell],
      expected: sum,
      actual: total,
      repair: likely(of(suspects, column)) ?? REPAIRS.columnTotal(applicantLabel(column), sum, total),
      quote: sourceOf(report, totalCell),
    });
  });
}

/** `T3-BALANCE`: new + carried in = handled + carried out, in each column (the relation printed in the table). */
function balance(report: ReportModel, suspects: readonly SuspectCell[]): Finding[] {
  return APPLICANT_COLUMNS.flatMap((column) => {
    const rows = ['new_received', 'carried_in', 'total_handled', 'carried_out'];
    const [received, carriedIn, handled, carriedOut] = rows.map((row) => numberInTable3(report, row, column));
    if (received === undefined || carriedIn === undefined) return [];
    if (handled === undefined || carriedOut === undefined) return [];
    if (received + carriedIn === handled + carriedOut) return [];
    const label = applicantLabel(column);
    const message = TABLE_MESSAGES.balance(label, received, carriedIn, handled, carriedOut);
    return finding('T3-BALANCE', 'error', message, {
      cells: rows.map((row) => table3Cell(row, column)),
      expected: received + carriedIn,
      actual: handled + carriedOut,
      repair:
        likely(of(suspects, column)) ?? REPAIRS.balance(label, received + carriedIn - handled - carriedOut),
      quote: sourceOf(report, table3Cell('total_handled', column), table3Cell('carried_out', column)),
    });
  });
}

/** All checks on table 3 alone. */
export function checkTable3(report: ReportModel): Finding[] {
  const blanks = blankCells(report, 'T3-NONNEG', table3Cells(report.format));
  const suspects = suspectCells(report);
  return [
    ...nonNegative(report),
    ...rowSums(report, suspects),
    ...columnSums(report, suspects),
    ...balance(report, suspects),
    ...blanks,
  ];
}
