import type { Part } from './label-chains.ts';

/** Where a column is: the extent of its heading. */
export interface ColumnPlace {
  left: number;
  right: number;
}

/** Figures gathered into columns by where they stand; figures of one column lie over each other. */
function clusters(figures: readonly Part[]): { left: number; right: number; figures: Part[] }[] {
  const columns: { left: number; right: number; figures: Part[] }[] = [];
  for (const figure of [...figures].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && figure.left < last.right) {
      last.right = Math.max(last.right, figure.right);
      last.figures.push(figure);
    } else columns.push({ left: figure.left, right: figure.right, figures: [figure] });
  }
  return columns;
}

const centre = (place: ColumnPlace): number => (place.left + place.right) / 2;

/** Wider than so many columns a figure is not one. */
const TOO_WIDE = 1.7;

function leastStep(places: readonly number[]): number {
  const sorted = [...places].sort((a, b) => a - b);
  return Math.min(Infinity, ...sorted.slice(1).map((place, index) => place - sorted[index]!));
}

/**
 * Tells the column of each figure: with as many columns of figures as headings by their order, with fewer by the heading
 * they stand under, if every one stands clearly under one of its own. Null when that is not certain.
 */
export function columnsOf(
  figures: readonly Part[],
  headings: readonly ColumnPlace[],
): Map<Part, number> | null {
  // A figure as wide as two columns is two figures that touch.
  const centres = headings.map(centre);
  const isTwo = (figure: Part): boolean =>
    centres.filter((at) => at > figure.left && at < figure.right).length > 1 ||
    figure.right - figure.left > leastStep(centres) * TOO_WIDE;
  if (figures.some(isTwo)) return null;
  const columns = clusters(figures);
  const found = new Map<Part, number>();
  if (columns.length > headings.length) return null;
  if (columns.length === headings.length) {
    columns.forEach((column, index) => column.figures.forEach((figure) => found.set(figure, index)));
    return found;
  }
  const nearest = nearestHeadings(columns, headings);
  if (nearest === null) return null;
  columns.forEach((column, index) => column.figures.forEach((figure) => found.set(figure, nearest[index]!)));
  return found;
}

/** Figures stand under the middle of their heading, or flush with its left or right side. */
const ANCHORS: readonly ((place: ColumnPlace) => number)[] = [
  centre,
  (place) => place.left,
  (place) => place.right,
];
/** How much nearer than the next heading its own must be. */
const CLEARLY = 2.5;

/** For columns of figures from left to right the headings they belong to; null when not every one is clear. */
function nearestHeadings(columns: readonly ColumnPlace[], headings: readonly ColumnPlace[]): number[] | null {
  let best: { found: number[]; off: number } | null = null;
  for (const anchor of ANCHORS) {
    const found: number[] = [];
    let off = 0;
    for (const column of columns) {
      const distances = headings.map((heading) => Math.abs(anchor(heading) - anchor(column)));
      const least = Math.min(...distances);
      const at = distances.indexOf(least);
      const second = Math.min(Infinity, ...distances.filter((_, index) => index !== at));
      if (at <= (found.at(-1) ?? -1) || least * CLEARLY > second) break;
      found.push(at);
      off += least;
    }
    if (found.length === columns.length && off < (best?.off ?? Infinity)) best = { found, off };
  }
  return best?.found ?? null;
}
