import { CELL_REASONS } from '../messages.ts';
import type { CellContent, Reading } from './cell-values.ts';
import { readingOf } from './cell-values.ts';
import type { GatheredRow } from './gather-rows.ts';

const isBlank = (content: CellContent): boolean => content.kind === 'blank';

/** First and last content that is not blank. */
function core(values: readonly CellContent[]): { start: number; end: number } {
  const start = values.findIndex((value) => !isBlank(value));
  const end = values.findLastIndex((value) => !isBlank(value)) + 1;
  return start < 0 ? { start: 0, end: 0 } : { start, end };
}

/** How full rows look: where their values begin after the label, and how many cells they have. */
export interface RowShape {
  offset: number;
  cells: number;
}

/** Shape of the full rows by number of label cells; undefined when they disagree. */
export function learnShapes(rows: readonly GatheredRow[], width: number): Map<number, RowShape | undefined> {
  const shapes = new Map<number, RowShape | undefined>();
  for (const row of rows) {
    const { start, end } = core(row.values);
    if (row.cells === null || end - start !== width) continue;
    const shape = { offset: start, cells: row.cells.length };
    const known = shapes.get(row.labelCells);
    const agrees = known?.offset === shape.offset && known.cells === shape.cells;
    shapes.set(row.labelCells, !shapes.has(row.labelCells) || agrees ? shape : undefined);
  }
  return shapes;
}

/**
 * The `width` readings of a row. Blanks are placed only where their place is certain: when the row is full, when all of
 * it is blank, or when it has as many cells as the full rows, which all begin their values at the same place.
 */
export function fitValues(
  row: GatheredRow,
  width: number,
  shapes: ReadonlyMap<number, RowShape | undefined>,
): Reading[] {
  const { start, end } = core(row.values);
  const all = (reading: Reading): Reading[] => Array.from({ length: width }, () => reading);
  if (end === 0) {
    // A row is blank when its cells are there and empty; a label with nothing after it says nothing.
    const present = row.exact ? row.values.length > 0 : row.values.length >= width;
    return all(present ? { value: null } : { reason: CELL_REASONS.wrongCount(0, width) });
  }
  if (end - start === width) return row.values.slice(start, end).map(readingOf);
  const filled = row.values.filter((value) => !isBlank(value)).length;
  if (end - start > width) return all({ reason: CELL_REASONS.wrongCount(filled, width) });
  if (row.cells === null) {
    // One cell a line: blank cells must show as lines of blanks, else it is not known which ones are missing.
    return row.values.length === width
      ? row.values.map(readingOf)
      : all({ reason: CELL_REASONS.wrongCount(filled, width) });
  }
  const shape = shapes.get(row.labelCells);
  if (shape === undefined || shape.cells !== row.cells.length)
    return all({ reason: CELL_REASONS.blanksMoved });
  const { offset } = shape;
  if (start < offset || end > offset + width) return all({ reason: CELL_REASONS.blanksMoved });
  return Array.from({ length: width }, (_, index) => {
    const content = row.values[offset + index];
    return content === undefined ? { value: null } : readingOf(content);
  });
}
