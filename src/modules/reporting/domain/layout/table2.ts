import { TABLE2_CORNER } from '../format/labels.ts';
import { table2Blocks, table2Cell, type Table2Block } from '../format/table2.ts';
import type { LayoutCell, TableLayout } from './layout.ts';

/** Value columns that every block's own columns divide evenly: 3 or 1 in the 2021 format, 3 or 2 in that of 2019. */
const VALUES = { '2021': 3, '2019': 6 } as const;

function block(format: '2021' | '2019', { article, columns, rows }: Table2Block): LayoutCell[][] {
  const colspan = VALUES[format] / columns.length;
  return [
    [{ label: article, colspan: VALUES[format] + 1 }],
    [{ label: TABLE2_CORNER }, ...columns.map(({ label }) => ({ label, colspan }))],
    ...rows.map((row) => [
      { label: row.label },
      ...columns.map((column) => ({ cell: table2Cell(format, row.id, column.id), colspan })),
    ]),
  ];
}

/** Table 2 of a format as printed: a block for each item of Art. 20. */
export function table2Layout(format: '2021' | '2019'): TableLayout {
  return {
    table: 'table2',
    columns: format === '2021' ? [3, 2, 2, 2] : [3, 1, 1, 1, 1, 1, 1],
    headerRows: 0,
    rows: table2Blocks(format).flatMap((each) => block(format, each)),
  };
}

export const TABLE2_LAYOUT: TableLayout = table2Layout('2021');
