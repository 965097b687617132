import type { Cell, TableBlock } from './blocks.ts';
import type { SourceElement } from './source.ts';
import { textBelow } from './source.ts';
import { alignOf, isHidden, styleOf } from './style.ts';
import { readBlocks } from './walk.ts';
import type { Page } from './walk.ts';

const elements = (node: SourceElement): SourceElement[] =>
  node.children.filter((child): child is SourceElement => typeof child !== 'string');

/** The rows of this table, not of tables in its cells; those of the head marked. */
function rowsOf(table: SourceElement, isHead = false): { row: SourceElement; isHead: boolean }[] {
  return elements(table).flatMap((child) => {
    if (child.name === 'tr') return [{ row: child, isHead }];
    const isGroup = ['thead', 'tbody', 'tfoot', 'form'].includes(child.name);
    return isGroup ? rowsOf(child, child.name === 'thead') : [];
  });
}

/** How many columns from the left are hidden, by position (Excel says so on `col`). */
function hiddenColumns(table: SourceElement, page: Page): ReadonlySet<number> {
  const hidden = new Set<number>();
  let at = 0;
  const columns = elements(table).flatMap((child) => (child.name === 'colgroup' ? elements(child) : [child]));
  for (const column of columns.filter(({ name }) => name === 'col')) {
    const span = spanOf(column, 'span');
    if (isHidden(styleOf(column, page.sheet))) for (let one = 0; one < span; one += 1) hidden.add(at + one);
    at += span;
  }
  return hidden;
}

const spanOf = (element: SourceElement, name: 'colspan' | 'rowspan' | 'span'): number =>
  Math.min(Math.max(Number.parseInt(element.attributes[name] ?? '1', 10) || 1, 1), 1000);

/** A table with merged cells as they are; hidden rows and columns of a sheet stay behind. Undefined when it is empty. */
export function readTable(table: SourceElement, page: Page): TableBlock | undefined {
  const hidden = hiddenColumns(table, page);
  const rows: Cell[][] = [];
  /** Columns still covered by cells that reach down, with how many rows. */
  const covered = new Map<number, number>();
  for (const { row, isHead } of rowsOf(table)) {
    if (isHidden(styleOf(row, page.sheet))) {
      if (textBelow(row).trim() !== '') page.notes.add('hidden');
      continue;
    }
    const cells = readRow(row, { isHead, hidden, covered, page });
    if (cells.length > 0 || covered.size > 0) rows.push(cells);
  }
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell.blocks.length === 0 && cell.rowspan === 1))
    rows.pop();
  return rows.length === 0 ? undefined : { kind: 'table', rows };
}

interface RowPlace {
  isHead: boolean;
  hidden: ReadonlySet<number>;
  covered: Map<number, number>;
  page: Page;
}

function readRow(row: SourceElement, { isHead, hidden, covered, page }: RowPlace): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  const pass = (): void => {
    for (let left = covered.get(column); left !== undefined; left = covered.get(column)) {
      if (left === 1) covered.delete(column);
      else covered.set(column, left - 1);
      column += 1;
    }
  };
  pass();
  for (const cell of elements(row).filter(({ name }) => name === 'td' || name === 'th')) {
    const [colspan, rowspan] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
    const places = Array.from({ length: colspan }, (_, at) => column + at);
    if (rowspan > 1) for (const place of places) covered.set(place, rowspan - 1);
    column += colspan;
    pass();
    const seen = places.filter((place) => !hidden.has(place)).length;
    const style = styleOf(cell, page.sheet);
    if (seen === 0 || isHidden(style)) {
      if (textBelow(cell).trim() !== '') page.notes.add('hidden');
      continue;
    }
    const blocks = readBlocks(cell.children, page, alignOf(cell, style));
    cells.push({ isHead: isHead || cell.name === 'th', colspan: seen, rowspan, blocks });
  }
  return cells;
}
