import { TABLE2_CORNER } from '../format/labels.ts';
import { table2Blocks, table2Cell, type Table2Block } from '../format/table2.ts';
import type { LayoutCell, TableLayout } from './layout.ts';

const WIDTH = 4;
const VALUES = WIDTH - 1;

function block({ article, columns, rows }: Table2Block): LayoutCell[][] {
  const colspan = VALUES / columns.length;
  return [
    [{ label: article, colspan: WIDTH }],
    [{ label: TABLE2_CORNER }, ...columns.map(({ label }) => ({ label, colspan }))],
    ...rows.map((row) => [
      { label: row.label },
      ...columns.map((column) => ({ cell: table2Cell('2021', row.id, column.id), colspan })),
    ]),
  ];
}

/** Table 2 as printed: a block for each item of Art. 20. */
export const TABLE2_LAYOUT: TableLayout = {
  table: 'table2',
  columns: [3, 2, 2, 2],
  headerRows: 0,
  rows: table2Blocks('2021').flatMap(block),
};
