import type { Block, Cell } from '../blocks.ts';
import { cellOf, lineBlock } from '../blocks.ts';
import type { Grid } from './pdf-grid.ts';

/** A run of text on a page; y is its baseline. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

interface TextLine {
  runs: TextRun[];
  y: number;
}

/** Text runs gathered into lines, from top to bottom, each from left to right. */
function linesOf(runs: readonly TextRun[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.y - run.y) <= run.size * 0.4) line.runs.push(run);
    else lines.push({ runs: [run], y: run.y });
  }
  for (const line of lines) line.runs.sort((a, b) => a.x - b.x);
  return lines;
}

function joined(runs: readonly TextRun[]): string {
  return runs
    .map((run, index) => {
      const before = runs[index - 1];
      const gap = before === undefined ? 0 : run.x - (before.x + before.width);
      return gap > run.size * 0.6 ? ` ${run.text}` : run.text;
    })
    .join('');
}

/** Parts of a line that stand far apart: cells of a table without rules. */
function apart(line: TextLine): TextRun[][] {
  const parts: TextRun[][] = [];
  for (const run of line.runs) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && run.x - (last.x + last.width) <= run.size * 0.9) parts.at(-1)!.push(run);
    else parts.push([run]);
  }
  return parts;
}

const PAGE_NUMBER = /^[-—–－\s]*(第\s*)?\d{1,3}(\s*页)?[-—–－\s]*$/;

interface Placed {
  y: number;
  block: Block;
}

/** Lines outside the tables; a line that reaches the right margin goes on in the next. */
function proseBlocks(lines: readonly TextLine[]): Placed[] {
  const rightMost = Math.max(0, ...lines.map((line) => lineEnd(line)));
  const leftMost = Math.min(Infinity, ...lines.map((line) => line.runs[0]!.x));
  const placed: Placed[] = [];
  let paragraph: { raw: string; y: number; open: boolean } | null = null;
  const close = (): void => {
    if (paragraph !== null) placed.push({ y: paragraph.y, block: lineBlock(paragraph.raw) });
    paragraph = null;
  };
  lines.forEach((line, index) => {
    const raw = joined(line.runs);
    if ((index === 0 || index === lines.length - 1) && PAGE_NUMBER.test(raw)) return;
    const parts = apart(line);
    if (parts.length > 1) {
      close();
      const cells = parts.map((part, column) => cellOf(joined(part), column));
      placed.push({ y: line.y, block: { kind: 'row', raw, cells, table: -1, exact: false } });
      return;
    }
    const size = line.runs[0]!.size;
    const indented = line.runs[0]!.x > leftMost + size * 1.2;
    const reaches =
      lineEnd(line) >= rightMost - size * 2 && raw.length > 12 && !/[。!！?？:：;；]\s*$/.test(raw);
    const starts = /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、])/.test(raw);
    if (paragraph !== null && paragraph.open && !indented && !starts) {
      paragraph.raw += raw;
      paragraph.open = reaches;
    } else {
      close();
      paragraph = { raw, y: line.y, open: reaches };
    }
  });
  close();
  return placed;
}

function lineEnd(line: TextLine): number {
  const last = line.runs.at(-1)!;
  return last.x + last.width;
}

/** Rows of a ruled table with their text. */
function gridBlocks(grid: Grid, runs: readonly TextRun[], table: number): Placed[] {
  const placed: Placed[] = [];
  const texts = new Map(
    grid.cells.map((cell) => {
      const inside = runs.filter((run) => {
        const [x, y] = [run.x + run.width / 2, run.y + run.size * 0.3];
        return x >= cell.left && x <= cell.right && y <= cell.top && y >= cell.bottom;
      });
      return [
        cell,
        linesOf(inside)
          .map((line) => joined(line.runs))
          .join(''),
      ] as const;
    }),
  );
  for (let row = 0; row < grid.rows; row += 1) {
    const cells: Cell[] = grid.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column)
      .map((cell) => cellOf(texts.get(cell) ?? '', cell.column, cell.columns, cell.row < row));
    const own = cells.filter((cell) => !cell.continued);
    if (own.length === 0) continue;
    const top = grid.cells.find((cell) => cell.row === row)?.top ?? grid.top;
    placed.push({
      y: top,
      block: {
        kind: 'row',
        raw: own
          .map((cell) => cell.raw)
          .join(' ')
          .trim(),
        cells,
        table,
        exact: true,
      },
    });
  }
  return placed;
}

/** Blocks of a page in reading order. `tableOf` numbers its tables, the same for one that goes on from the page before. */
export function pageBlocks(
  runs: readonly TextRun[],
  grids: readonly Grid[],
  tableOf: (grid: Grid) => number,
): Block[] {
  const visible = runs.filter((run) => run.text.trim() !== '');
  const inGrid = (run: TextRun): boolean =>
    grids.some(
      (grid) =>
        run.y + run.size * 0.3 <= grid.top &&
        run.y + run.size * 0.3 >= grid.bottom &&
        run.x + run.width / 2 >= grid.edges[0]! &&
        run.x + run.width / 2 <= grid.edges.at(-1)!,
    );
  const tables = grids.flatMap((grid) => gridBlocks(grid, visible.filter(inGrid), tableOf(grid)));
  const prose = proseBlocks(linesOf(visible.filter((run) => !inGrid(run))));
  return [...tables, ...prose].sort((a, b) => b.y - a.y).map((entry) => entry.block);
}
