import { TABLE2_LABELS } from './labels.ts';
import type { CellId, ReportFormat } from './report-format.ts';

/** One block of table 2: an item of Art. 20, its value columns and its rows. */
export interface Table2Block {
  /** Row above the block, e.g. `第二十条第（一）项`. */
  article: string;
  columns: readonly { id: string; label: string }[];
  rows: readonly { id: string; label: string }[];
}

/** Table 2, proactive disclosure, in the official order (2021: 10 cells; 2019: 22 cells; none before 2019). */
export function table2Blocks(format: ReportFormat): readonly Table2Block[] {
  return format === 'pre2019' ? [] : TABLE2_LABELS[format];
}

/** Cell id of table 2: `t2.<row>.<column>`, or `t2_2019.<row>.<column>` in the 2019 format. */
export function table2Cell(format: ReportFormat, row: string, column: string): CellId {
  return `${format === '2019' ? 't2_2019' : 't2'}.${row}.${column}`;
}

/** All cells of table 2 in reading order. */
export function table2Cells(format: ReportFormat): CellId[] {
  return table2Blocks(format).flatMap((block) =>
    block.rows.flatMap((row) => block.columns.map((column) => table2Cell(format, row.id, column.id))),
  );
}

/** Cells of table 2 that may carry decimals: amounts of money. */
export function isMoneyCell(cell: CellId): boolean {
  return cell.endsWith('.amount_wan') || cell.endsWith('.amount');
}

/** Cells of table 2 that may be negative: 本年增/减 of the 2019 format. */
export function mayBeNegative(cell: CellId): boolean {
  return cell.endsWith('.items_change');
}
