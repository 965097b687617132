import type { Grid, GridCell } from './grid.ts';
import { isKnownLabel } from './known-labels.ts';
import { readingsInside } from './text-lines.ts';
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

/** Digits may reach over a rule by this share of a digit's width. */
const TOUCH = 0.35;
/** Stands behind digits that reach into another cell, so that nobody takes them for the number of either. */
const RUN_TOGETHER = '¦';

/**
 * A run of digits that goes through the walls of cells, cut at them and marked: it is a number too wide for its cell, or
 * the numbers of two cells that touch, and nothing tells which digits belong to which.
 */
function cutAtWalls(run: TextRun, walls: readonly number[]): TextRun[] {
  if (run.flow !== 'along' || !/^[\d.,]{2,}$/.test(run.text)) return [run];
  const step = (run.right - run.left) / run.text.length;
  const over = step * TOUCH;
  const crossed = walls.filter((wall) => wall > run.left + over && wall < run.right - over);
  if (crossed.length === 0) return [run];
  const pieces: TextRun[] = [];
  let from = 0;
  for (const wall of [...crossed, run.right]) {
    const to = Math.min(run.text.length, Math.max(from, Math.round((wall - run.left) / step)));
    const [left, right] = [run.left + from * step, run.left + to * step];
    if (to > from) pieces.push({ ...run, text: `${run.text.slice(from, to)}${RUN_TOGETHER}`, left, right });
    from = to;
  }
  return pieces;
}

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

function textOf(runs: readonly TextRun[]): string {
  const readings = readingsInside(runs).map((text) => text.trim());
  return readings.find(isKnownLabel) ?? readings[0]!;
}

/**
 * A cell over several rows that holds a whole label in each of them, as cells of one row: the rules between are lost.
 * Null for a cell that is one.
 */
function dividedCell(
  cell: GridCell,
  runs: readonly TextRun[],
  { floors }: Grid,
): [GridCell, TextRun[]][] | null {
  if (cell.rows < 2 || runs.length === 0 || isKnownLabel(textOf(runs))) return null;
  const bands = Array.from({ length: cell.rows }, (_, index): [GridCell, TextRun[]] => {
    const row = cell.row + index;
    const [top, bottom] = [floors[row]!, floors[row + 1]!];
    const own = runs.filter((run) => middle(run) <= top && middle(run) > bottom);
    return [{ ...cell, row, rows: 1, top, bottom }, own];
  });
  return bands.every(([, own]) => isKnownLabel(textOf(own))) ? bands : null;
}

/** Grids with nothing beside them: text beside a grid stands in columns whose rules are lost, and no grid is right then. */
export function wholeGrids(grids: readonly Grid[], runs: readonly TextRun[]): Grid[] {
  const { outside } = runsInside(grids, runs);
  return grids.filter((grid) => !outside.some((run) => middle(run) < grid.top && middle(run) > grid.bottom));
}

/** The rows of a grid with the text that stands in their cells. */
export function ruledTable(grid: Grid, runs: readonly TextRun[]): RuledTable {
  const held = new Map<GridCell, TextRun[]>(grid.cells.map((cell) => [cell, []]));
  for (const whole of runs) {
    const y = middle(whole);
    const row = grid.cells.filter((cell) => y <= cell.top && y >= cell.bottom);
    const walls = row.map((cell) => cell.left).sort((a, b) => a - b);
    for (const run of cutAtWalls(whole, walls)) {
      const x = (run.left + run.right) / 2;
      const cell = row.find((candidate) => x >= candidate.left && x <= candidate.right);
      if (cell !== undefined) held.get(cell)!.push(run);
    }
  }
  const cells = [...held].flatMap(([cell, own]) => dividedCell(cell, own, grid) ?? [[cell, own] as const]);
  const texts = new Map<GridCell, RuledCell>(cells.map(([cell, own]) => [cell, { text: textOf(own) }]));
  const rows: RuledPlace[][] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const places = [...texts]
      .filter(([cell]) => cell.row <= row && row < cell.row + cell.rows)
      .sort(([a], [b]) => a.column - b.column)
      .map(([cell, text]) => ({
        cell: text,
        left: cell.left,
        right: cell.right,
        continued: cell.row < row,
      }));
    if (places.some((place) => !place.continued)) rows.push(places);
  }
  return { rows, edges: grid.edges, top: grid.top, bottom: grid.bottom };
}
