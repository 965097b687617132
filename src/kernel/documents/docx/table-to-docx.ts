import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { OFFICIAL_TYPE, TYPEFACE } from '../data/official-style.ts';
import type { DocumentCell, DocumentTable } from '../document.ts';
import type { PlacedCell } from '../grid.ts';
import { placeCells } from '../grid.ts';
import { alignmentOf } from './alignment.ts';
import { textWidth, twips } from './measures.ts';
import { runsOf } from './runs.ts';

/**
 * A ruled table with merged cells, as wide as the text area; header rows are repeated on every page and no row is cut
 * by a page end. Throws RangeError when the spans do not make a grid.
 */
export function tableToDocx(table: DocumentTable, { landscape = false } = {}): Table {
  const whole = table.columns.reduce((sum, width) => sum + width, 0);
  const columnWidths = table.columns.map((width) => Math.round((width / whole) * textWidth(landscape)));
  const placed = placeCells(table);
  return new Table({
    width: { size: textWidth(landscape), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    margins: { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA },
    rows: table.rows.map(
      (_, row) =>
        new TableRow({
          tableHeader: row < (table.headerRows ?? 0),
          cantSplit: true,
          ...(table.rowHeight && { height: { value: twips(table.rowHeight), rule: 'atLeast' as const } }),
          children: placed
            .filter((place) => place.row === row)
            .map((place) => cellToDocx(place, columnWidths, table.fontSize ?? OFFICIAL_TYPE.table)),
        }),
    ),
  });
}

function cellToDocx({ cell, column }: PlacedCell, columnWidths: readonly number[], size: number): TableCell {
  const colspan = cell.colspan ?? 1;
  const width = columnWidths.slice(column, column + colspan).reduce((sum, part) => sum + part, 0);
  return new TableCell({
    columnSpan: colspan,
    rowSpan: cell.rowspan ?? 1,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraphOf(cell, size)],
  });
}

function paragraphOf(cell: DocumentCell, size: number): Paragraph {
  return new Paragraph({
    alignment: alignmentOf(cell.align ?? (cell.header ? 'center' : 'left')),
    spacing: { line: twips(size * 1.4), lineRule: 'exact' },
    wordWrap: true,
    children: runsOf(cell.text, { face: TYPEFACE.body, size, bold: cell.bold ?? false }),
  });
}
