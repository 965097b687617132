import { TABLE4_BLOCK_LABELS, TABLE4_COLUMN_LABELS } from './labels.ts';
import type { CellId } from './report-format.ts';

/** The three blocks of table 4: reconsideration, suit without it, suit after it. */
export const TABLE4_BLOCKS = ['review', 'direct_suit', 'suit_after_review'] as const;
export type Table4Block = (typeof TABLE4_BLOCKS)[number];

/** Results of a case; the same five columns stand under every block. */
export const TABLE4_RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const;
export const TABLE4_COLUMNS = [...TABLE4_RESULTS, 'total'] as const;
export type Table4Column = (typeof TABLE4_COLUMNS)[number];

/** Cell id `t4.<block>.<column>`. */
export function table4Cell(block: Table4Block, column: Table4Column): CellId {
  return `t4.${block}.${column}`;
}

/** All 15 cells of table 4 in reading order. */
export function table4Cells(): CellId[] {
  return TABLE4_BLOCKS.flatMap((block) => TABLE4_COLUMNS.map((column) => table4Cell(block, column)));
}

/** Official label of a block of table 4. */
export function table4BlockLabel(block: Table4Block): string {
  return TABLE4_BLOCK_LABELS[block];
}

/** Official label of a result column of table 4. */
export function table4ColumnLabel(column: Table4Column): string {
  return TABLE4_COLUMN_LABELS[column];
}
