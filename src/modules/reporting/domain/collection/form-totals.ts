import type { CellId } from '../format/report-format.ts';
import {
  APPLICANT_COLUMNS,
  APPLICANT_KINDS,
  OUTCOMES_2021,
  table3Cell,
  table3Rows,
} from '../format/table3.ts';
import { TABLE4_BLOCKS, TABLE4_RESULTS, table4Cell } from '../format/table4.ts';

/** A cell of the form that is the sum of others. */
export interface FormTotal {
  readonly cell: CellId;
  readonly parts: readonly CellId[];
}

/**
 * The sums of the 2021 form (国办公开办函〔2021〕30号): （七）总计 of each applicant over the outcomes, 总计 of each row over
 * the applicants, and 总计 of each block of table 4. In an order in which each needs only those before it.
 */
export function formTotals(): FormTotal[] {
  const handled = APPLICANT_KINDS.map((kind) => ({
    cell: table3Cell('total_handled', kind),
    parts: OUTCOMES_2021.map((outcome) => table3Cell(outcome, kind)),
  }));
  const rows = table3Rows('2021').map((row) => ({
    cell: table3Cell(row, 'total'),
    parts: APPLICANT_COLUMNS.filter((column) => column !== 'total').map((column) => table3Cell(row, column)),
  }));
  const table4 = TABLE4_BLOCKS.map((block) => ({
    cell: table4Cell(block, 'total'),
    parts: TABLE4_RESULTS.map((result) => table4Cell(block, result)),
  }));
  return [...handled, ...rows, ...table4];
}
