import type { MarkupElement } from '../../../../../kernel/markup/markup-tree.ts';
import { childElements, childOf } from '../../../../../kernel/markup/markup-tree.ts';
import type { CellTexts } from './cell-text.ts';
import { excelCellText } from './cell-text.ts';

const MOST_ROWS = 3000;
const MOST_COLUMNS = 100;

/** A merged area: the places it covers, its upper left corner included. */
export interface Merge {
  top: number;
  left: number;
  rows: number;
  columns: number;
}

/** A sheet by rows and columns, both counted from 0. */
export interface SheetGrid {
  rows: number;
  columns: number;
  textAt(row: number, column: number): string;
  /** The merged area a place belongs to. */
  mergeAt(row: number, column: number): Merge | undefined;
}

/** Row and column of a reference such as B16; null when it is none. */
function placeOf(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

const key = (row: number, column: number): number => row * MOST_COLUMNS + column;

function mergesOf(sheet: MarkupElement): Map<number, Merge> {
  const merges = new Map<number, Merge>();
  const list = childOf(sheet, 'mergeCells');
  for (const { attributes } of list === undefined
    ? []
    : childElements(list, 'mergeCell').slice(0, MOST_ROWS)) {
    const [first, last] = (attributes['ref'] ?? '').split(':').map(placeOf);
    if (!first || !last || first.row >= MOST_ROWS || first.column >= MOST_COLUMNS) continue;
    const rows = Math.min(last.row, MOST_ROWS - 1) - first.row + 1;
    const columns = Math.min(last.column, MOST_COLUMNS - 1) - first.column + 1;
    const merge = { top: first.row, left: first.column, rows, columns };
    for (let row = first.row; row < first.row + rows; row += 1)
      for (let column = first.column; column < first.column + columns; column += 1)
        merges.set(key(row, column), merge);
  }
  return merges;
}

/** Reads a worksheet: what its cells show and which are merged. Rows and columns beyond any report are left out. */
export function sheetGrid(sheet: MarkupElement, texts: CellTexts): SheetGrid {
  const cells = new Map<number, string>();
  const merges = mergesOf(sheet);
  let [rows, columns] = [0, 0];
  let row = -1;
  const data = childOf(sheet, 'sheetData');
  for (const line of data === undefined ? [] : childElements(data, 'row')) {
    row = line.attributes['r'] === undefined ? row + 1 : Number(line.attributes['r']) - 1;
    let column = -1;
    for (const cell of childElements(line, 'c')) {
      const place = placeOf(cell.attributes['r'] ?? '');
      column = place?.column ?? column + 1;
      const at = place?.row ?? row;
      if (!(at >= 0 && at < MOST_ROWS && column < MOST_COLUMNS)) continue;
      const merge = merges.get(key(at, column));
      if (merge !== undefined && (merge.top !== at || merge.left !== column)) continue;
      const text = excelCellText(cell, texts);
      if (text.trim() === '') continue;
      cells.set(key(at, column), text);
      rows = Math.max(rows, at + (merge?.rows ?? 1));
      columns = Math.max(columns, column + (merge?.columns ?? 1));
    }
  }
  return {
    rows,
    columns,
    textAt: (at, column) => cells.get(key(at, column)) ?? '',
    mergeAt: (at, column) => merges.get(key(at, column)),
  };
}
