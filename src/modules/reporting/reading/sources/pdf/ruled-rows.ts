import type { Grid, GridCell } from './grid.ts';
import { textInside } from './text-lines.ts';
import type { TextRun } from './text-runs.ts';

/** A cell of a ruled table; rows that it covers share it, and so do the pages it is torn over. */
export interface RuledCell {
  text: string;
}

/** A cell as it appears in one row, by its place on the page. */
export interface RuledPlace {
  cell: RuledCell;
  left: number;
  right: number;
  /** Covered by a cell that began in a row above. */
  continued: boolean;
}

/** A ruled table, or what a page shows of it. */
export interface RuledTable {
  rows: RuledPlace[][];
  edges: number[];
  top: number;
  bottom: number;
}

/** Height at which a run of text counts as standing in a cell. */
const middle = (run: TextRun): number => (run.top + run.bottom) / 2;

/** Runs that stand in a grid, and those that do not. */
export function runsInside(
  grids: readonly Grid[],
  runs: readonly TextRun[],
): { inside: TextRun[][]; outside: TextRun[] } {
  const inside: TextRun[][] = grids.map(() => []);
  const outside: TextRun[] = [];
  for (const run of runs) {
    const x = (run.left + run.right) / 2;
    const y = middle(run);
    const at = grids.findIndex(
      (grid) => y <= grid.top && y >= grid.bottom && x >= grid.edges[0]! && x <= grid.edges.at(-1)!,
    );
    if (at < 0) outside.push(run);
    else inside[at]!.push(run);
  }
  return { inside, outside };
}

/** The rows of a grid with the text that stands in their cells. */
export function ruledTable(grid: Grid, runs: readonly TextRun[]): RuledTable {
  const held = new Map<GridCell, TextRun[]>(grid.cells.map((cell) => [cell, []]));
  for (const run of runs) {
    const [x, y] = [(run.left + run.right) / 2, middle(run)];
    const cell = grid.cells.find((c) => x >= c.left && x <= c.right && y <= c.top && y >= c.bottom);
    if (cell !== undefined) held.get(cell)!.push(run);
  }
  const texts = new Map<GridCell, RuledCell>();
  for (const [cell, own] of held) texts.set(cell, { text: textInside(own).trim() });
  const rows: RuledPlace[][] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const places = grid.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column)
      .map((cell) => ({
        cell: texts.get(cell)!,
        left: cell.left,
        right: cell.right,
        continued: cell.row < row,
      }));
    if (places.some((place) => !place.continued)) rows.push(places);
  }
  return { rows, edges: grid.edges, top: grid.top, bottom: grid.bottom };
}
