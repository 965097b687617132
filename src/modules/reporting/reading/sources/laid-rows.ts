import type { Cell, RowBlock } from '../blocks.ts';
import { cellOf } from '../blocks.ts';

/** A cell of a table row before it has its place: what it says and how far it reaches. */
export interface LooseCell {
  raw: string;
  across: number;
  down: number;
}

const MOST_COLUMNS = 100;
const MOST_ROWS = 2000;

interface Held {
  cell: Cell;
  left: number;
}

/** A row with the column behind its last cell. */
interface LaidRow {
  block: RowBlock;
  end: number;
}

/**
 * Takes the certainty of their columns from rows that do not fill the table, and from those bound to them by a cell that
 * reaches over both: a cell was lost or doubled there, or a span is wrong, so that cells stand in other columns.
 */
function withoutRagged(rows: readonly LaidRow[]): RowBlock[] {
  const counts = new Map<number, number>();
  for (const { end } of rows) counts.set(end, (counts.get(end) ?? 0) + 1);
  const [width] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0];
  const blocks: RowBlock[] = [];
  let bound: LaidRow[] = [];
  const close = (): void => {
    const exact = bound.every(({ end }) => end === width);
    blocks.push(...bound.map(({ block }) => ({ ...block, exact })));
    bound = [];
  };
  for (const row of rows) {
    if (!row.block.cells.some((cell) => cell.continued)) close();
    bound.push(row);
  }
  close();
  return blocks;
}

/**
 * Rows of a table on its grid: each cell in the first free column of its row as in HTML, places covered from above
 * marked as continued. `table` numbers the table among those of its document.
 */
export function laidRows(rows: readonly (readonly LooseCell[])[], table: number): RowBlock[] {
  const laid: LaidRow[] = [];
  let held = new Map<number, Held>();
  for (const row of rows.slice(0, MOST_ROWS)) {
    const cells: Cell[] = [];
    const next = new Map<number, Held>();
    let column = 0;
    const passHeld = (): void => {
      for (let hold = held.get(column); hold !== undefined; hold = held.get(column)) {
        cells.push({ ...hold.cell, column, continued: true });
        if (hold.left > 1) next.set(column, { cell: hold.cell, left: hold.left - 1 });
        column += hold.cell.span;
      }
    };
    for (const { raw, across, down } of row) {
      passHeld();
      if (column >= MOST_COLUMNS) break;
      const cell = cellOf(raw, column, Math.min(Math.max(across, 1), MOST_COLUMNS));
      cells.push(cell);
      if (down > 1) next.set(column, { cell, left: down - 1 });
      column += cell.span;
    }
    passHeld();
    // A cell from above may begin to the right of a gap.
    for (const [at, hold] of held)
      if (at > column && hold.left > 1) next.set(at, { cell: hold.cell, left: hold.left - 1 });
    held = next;
    const own = cells.filter((cell) => !cell.continued);
    const raw = own.map((cell) => cell.raw).join(' ');
    if (own.length > 0) laid.push({ block: { kind: 'row', raw, cells, table, exact: true }, end: column });
  }
  return withoutRagged(laid);
}
