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

/**
 * Tells the column of each figure: with as many columns of figures as headings by their order, with fewer by the heading
 * they stand under, if every one stands clearly under one of its own. Null when that is not certain.
 */
export function columnsOf(
  figures: readonly Part[],
  headings: readonly ColumnPlace[],
): Map<Part, number> | null {
  const columns = clusters(figures);
  const found = new Map<Part, number>();
  if (columns.length > headings.length) return null;
  if (columns.length === headings.length) {
    columns.forEach((column, index) => column.figures.forEach((figure) => found.set(figure, index)));
    return found;
  }
  let last = -1;
  for (const column of columns) {
    const distances = headings.map((heading) => Math.abs(centre(heading) - centre(column)));
    const nearest = distances.indexOf(Math.min(...distances));
    const second = Math.min(...distances.filter((_, index) => index !== nearest), Infinity);
    if (nearest <= last || distances[nearest]! * 2.5 > second) return null;
    last = nearest;
    column.figures.forEach((figure) => found.set(figure, nearest));
  }
  return found;
}
