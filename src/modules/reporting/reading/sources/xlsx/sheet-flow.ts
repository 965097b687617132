import { isTable3Label } from '../../tables/table3-labels.ts';
import type { Flow, FlowCell, FlowTable } from '../flow.ts';
import type { SheetGrid } from './sheet-grid.ts';

const CHAPTER = /^[\s\u3000]*[一二三四五六][、.．]/;
const LONGEST_LABEL = 60;

/** True for words that stand on a line of their own between tables: a chapter, a title, prose. */
function isLine(text: string): boolean {
  if (text.length > LONGEST_LABEL || /[。；]/.test(text) || /(年度报告|年报)$/.test(text.trim())) return true;
  return CHAPTER.test(text) && !isTable3Label(text);
}

type RowKind = 'empty' | 'line' | 'single' | 'table';

function kindOf(grid: SheetGrid, row: number): RowKind {
  const texts: string[] = [];
  let covered = false;
  for (let column = 0; column < grid.columns; column += 1) {
    const text = grid.textAt(row, column);
    if (text !== '') texts.push(text);
    covered ||= (grid.mergeAt(row, column)?.top ?? row) < row;
  }
  if (texts.length === 0) return covered ? 'single' : 'empty';
  if (texts.length > 1) return 'table';
  return isLine(texts[0]!) && !covered ? 'line' : 'single';
}

const lines = (text: string): Flow[] =>
  text.split(/\r\n|\r|\n/).map((raw) => ({ kind: 'line', raw: raw.replaceAll('\t', ' ') }));

function linesOfRow(grid: SheetGrid, row: number): Flow[] {
  for (let column = 0; column < grid.columns; column += 1)
    if (grid.textAt(row, column) !== '') return lines(grid.textAt(row, column));
  return [];
}

/** The rows of an area as a table: every place of the grid is a cell, but for those a merged cell covers. */
function tableOf(grid: SheetGrid, from: number, to: number): FlowTable {
  const columns = Array.from({ length: grid.columns }, (_, column) => column).filter((column) =>
    Array.from({ length: to - from }, (_, index) => from + index).some(
      (row) => grid.textAt(row, column) !== '' || grid.mergeAt(row, column) !== undefined,
    ),
  );
  const [first, last] = [columns[0] ?? 0, columns.at(-1) ?? 0];
  const rows: FlowCell[][] = [];
  for (let row = from; row < to; row += 1) {
    const cells: FlowCell[] = [];
    for (let column = first; column <= last; column += 1) {
      const merge = grid.mergeAt(row, column);
      if (merge !== undefined && (merge.left !== column || merge.top !== row)) {
        // A merged cell that begins above this area would leave a gap.
        if (merge.top >= from || merge.left !== column) continue;
      }
      const down = merge === undefined ? 1 : Math.min(merge.top + merge.rows, to) - row;
      const content = lines(grid.textAt(merge?.top ?? row, merge?.left ?? column));
      cells.push({ across: Math.min(merge?.columns ?? 1, last - column + 1), down, content });
    }
    rows.push(cells);
  }
  return { kind: 'table', rows };
}

/** Turns a sheet into lines and tables: rows with several filled cells belong to tables, and what lies between them. */
export function sheetFlow(grid: SheetGrid): Flow[] {
  const flows: Flow[] = [];
  let from = 0;
  const close = (to: number): void => {
    const kinds = Array.from({ length: to - from }, (_, index) => kindOf(grid, from + index));
    if (kinds.includes('table')) flows.push(tableOf(grid, from, to));
    else for (let row = from; row < to; row += 1) flows.push(...linesOfRow(grid, row));
  };
  for (let row = 0; row < grid.rows; row += 1) {
    const kind = kindOf(grid, row);
    if (kind !== 'empty' && kind !== 'line') continue;
    close(row);
    if (kind === 'line') flows.push(...linesOfRow(grid, row));
    from = row + 1;
  }
  close(grid.rows);
  return flows;
}

/** True when the words are a chapter heading, as sheets are often named. */
export function isChapterName(name: string): boolean {
  return CHAPTER.test(name) && !isTable3Label(name);
}
