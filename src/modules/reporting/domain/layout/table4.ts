import { TABLE4_SUIT_HEADING } from '../format/labels.ts';
import {
  TABLE4_BLOCKS,
  TABLE4_COLUMNS,
  table4BlockLabel,
  table4Cell,
  table4ColumnLabel,
} from '../format/table4.ts';
import type { LayoutCell, TableLayout } from './layout.ts';

const WIDTH = TABLE4_COLUMNS.length;
const results = (more: Partial<LayoutCell> = {}): LayoutCell[] =>
  TABLE4_COLUMNS.map((column) => ({ label: table4ColumnLabel(column), ...more }));

/** Table 4 as printed: reconsideration, suits without it, suits after it, side by side over one row of figures. */
export const TABLE4_LAYOUT: TableLayout = {
  table: 'table4',
  columns: TABLE4_BLOCKS.flatMap(() => TABLE4_COLUMNS.map(() => 1)),
  headerRows: 3,
  rows: [
    [
      { label: table4BlockLabel('review'), colspan: WIDTH },
      { label: TABLE4_SUIT_HEADING, colspan: 2 * WIDTH },
    ],
    [
      ...results({ rowspan: 2 }),
      { label: table4BlockLabel('direct_suit'), colspan: WIDTH },
      { label: table4BlockLabel('suit_after_review'), colspan: WIDTH },
    ],
    [...results(), ...results()],
    TABLE4_BLOCKS.flatMap((block) => TABLE4_COLUMNS.map((column) => ({ cell: table4Cell(block, column) }))),
  ],
};
