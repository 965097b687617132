import type { Block, LostPart } from '../../blocks.ts';
import { gridsOf } from './grid.ts';
import { allEdges, haveSameColumns, joinTables, rowBlocks } from './join-pages.ts';
import { partsIn } from './label-chains.ts';
import { OpenTables } from './open-tables.ts';
import type { OpenTable } from './open-tables.ts';
import { withoutRepeatedHeads, withoutRunningLines } from './page-margins.ts';
import type { PlacedBlock, ProseLine } from './prose.ts';
import { proseBlocks } from './prose.ts';
import { ruledTable, runsInside, wholeGrids } from './ruled-rows.ts';
import type { RuledTable } from './ruled-rows.ts';
import type { Drawing, PlacedPicture } from './rules.ts';
import type { TextLine } from './text-lines.ts';
import { lineEnd, lineStart, linesOf } from './text-lines.ts';
import type { TextRun } from './text-runs.ts';

/** What stands on a page of a PDF. */
export interface PageContent {
  runs: TextRun[];
  drawing: Drawing;
  top: number;
  bottom: number;
}

interface Page {
  lines: TextLine[];
  tables: RuledTable[];
  pictures: PlacedPicture[];
  top: number;
  bottom: number;
}

/** Distance between the last line of a page and the first of the next when pages are laid under each other. */
const SEAM = 14;
const LEAST_PICTURE = 120;

function pageOf({ runs, drawing, top, bottom }: PageContent): Page {
  const grids = wholeGrids(gridsOf(drawing.rules), runs);
  const { inside, outside } = runsInside(grids, runs);
  const tables = grids.map((grid, index) => ruledTable(grid, inside[index]!));
  const pictures = drawing.pictures.filter(
    (picture) =>
      picture.right - picture.left >= LEAST_PICTURE && picture.top - picture.bottom >= LEAST_PICTURE,
  );
  return { lines: linesOf(outside), tables, pictures, top, bottom };
}

function moved(
  line: TextLine,
  by: number,
  sides: { leftMost: number; rightMost: number; page: number },
): ProseLine {
  const runs = line.runs.map((run) => ({
    ...run,
    y: run.y + by,
    top: run.top + by,
    bottom: run.bottom + by,
  }));
  return { runs, y: line.y + by, ...sides };
}

/** The pages of a document under each other, as on a scroll: heights fall from the first page to the last. */
interface Scroll {
  lines: ProseLine[];
  tables: { table: RuledTable; number: number }[];
  pictures: number[];
}

/** A table that may go on on the next page. */
interface OpenEnd {
  table: RuledTable;
  number: number;
  /** Nothing follows it on its page. */
  last: boolean;
}

function scrollOf(pages: readonly Page[], next: () => number): Scroll {
  const scroll: Scroll = { lines: [], tables: [], pictures: [] };
  const cleaned = withoutRepeatedHeads(withoutRunningLines(pages));
  let end = 0;
  let open: OpenEnd | null = null;
  pages.forEach((page, index) => {
    const lines = cleaned[index]!;
    if (lines.length === 0 && page.tables.length === 0 && page.pictures.length === 0) return;
    const heights = lines.map((line) => line.y);
    const by = end - SEAM - Math.max(...heights, ...[...page.tables, ...page.pictures].map(({ top }) => top));
    const sides = {
      page: index,
      leftMost: Math.min(...lines.map(lineStart)),
      rightMost: Math.max(...lines.map(lineEnd)),
    };
    scroll.lines.push(...lines.map((line) => moved(line, by, sides)));
    scroll.pictures.push(...page.pictures.map((picture) => picture.top + by));
    for (const [at, table] of page.tables.entries()) {
      const before: OpenEnd | null = open;
      const goesOn = at === 0 && before !== null && haveSameColumns(before.table.edges, table.edges);
      if (goesOn && before.last && !heights.some((y) => y > table.top)) {
        Object.assign(before.table, joinTables(before.table, table));
        continue;
      }
      const number = goesOn ? before.number : next();
      open = { table: { ...table, top: table.top + by }, number, last: true };
      scroll.tables.push(open);
    }
    const lowest = Math.min(...page.tables.map((table) => table.bottom));
    if (page.tables.length === 0) open = null;
    else if (open !== null) (open as OpenEnd).last = !heights.some((y) => y < lowest);
    end = Math.min(lowest, ...heights, ...page.pictures.map((picture) => picture.bottom)) + by;
  });
  return scroll;
}

/** The blocks of a PDF in reading order, and its pictures, from what stands on its pages. */
export function readPages(contents: readonly PageContent[]): { blocks: Block[]; lost: LostPart[] } {
  let count = 0;
  const next = (): number => (count += 1);
  const scroll = scrollOf(contents.map(pageOf), next);
  const parts = scroll.lines.flatMap(partsIn);
  const open = new OpenTables(parts, next);
  const found = [open.table2(), open.table3(), open.table4()].filter(
    (table): table is OpenTable => table !== null,
  );
  const used = new Set<TextRun>(found.flatMap((table) => [...table.used].flatMap((part) => [...part.runs])));
  const rest = scroll.lines.flatMap((line): ProseLine[] => {
    const runs = line.runs.filter((run) => !used.has(run));
    return runs.length === 0 ? [] : [{ ...line, runs }];
  });
  const placed: PlacedBlock[] = [
    ...scroll.tables.flatMap(({ table, number }) => {
      const whole = scroll.tables.filter((other) => other.number === number).map((other) => other.table);
      return rowBlocks(table, allEdges(whole), number).map((block) => ({ y: table.top, block }));
    }),
    ...found.flatMap((table) => table.rows.map((block) => ({ y: table.top, block }))),
    ...proseBlocks(rest),
  ].sort((a, b) => b.y - a.y);
  const lost = scroll.pictures.map((y): LostPart => {
    const after = placed.findIndex((entry) => entry.y < y);
    return { kind: 'picture', block: after < 0 ? placed.length : after, name: '' };
  });
  return { blocks: placed.map((entry) => entry.block), lost };
}
