import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import type { Cell, RowBlock } from '../blocks.ts';
import { cellOf } from '../blocks.ts';

const MOST_COLUMNS = 100;
const MOST_ROWS = 2000;

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(number) && number > 0 ? Math.min(number, most) : 1;
}

/** Text of a cell with its line breaks as blanks. */
function cellText($: CheerioAPI, cell: Cheerio<Element>): string {
  const copy = cell.clone();
  copy.find('br').replaceWith(' ');
  copy.find('p, div, li').append(' ');
  return copy.text().replace(/\s+/g, ' ').trim();
}

/** Rows of an HTML table on its grid: row and column spans resolved, covered places marked as continued. */
export function tableRows($: CheerioAPI, table: Cheerio<Element>, number: number): RowBlock[] {
  const rows: RowBlock[] = [];
  let carried = new Map<number, { cell: Cell; left: number }>();
  const own = table.find('tr').toArray().slice(0, MOST_ROWS);
  for (const tr of own) {
    const cells: Cell[] = [];
    const next = new Map<number, { cell: Cell; left: number }>();
    let column = 0;
    const passCarried = (): void => {
      for (let hold = carried.get(column); hold !== undefined; hold = carried.get(column)) {
        cells.push({ ...hold.cell, column, continued: true });
        if (hold.left > 1) next.set(column, { cell: hold.cell, left: hold.left - 1 });
        column += hold.cell.span;
      }
    };
    for (const element of $(tr).children('td, th').toArray()) {
      passCarried();
      if (column >= MOST_COLUMNS) break;
      const node = $(element);
      const cell = cellOf(cellText($, node), column, span(node.attr('colspan'), MOST_COLUMNS));
      const down = span(node.attr('rowspan'), MOST_ROWS);
      cells.push(cell);
      if (down > 1) next.set(column, { cell, left: down - 1 });
      column += cell.span;
    }
    passCarried();
    carried = next;
    const raw = cells
      .filter((cell) => !cell.continued)
      .map((cell) => cell.raw)
      .join(' ');
    if (cells.some((cell) => !cell.continued))
      rows.push({ kind: 'row', raw, cells, table: number, exact: true });
  }
  return rows;
}
