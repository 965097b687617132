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

/** How full rows look: where their values begin after the label, and how many cells stand there. */
export interface RowShape {
  offset: number;
  count: number;
}

/** What is known of the rows of a table. */
export interface RowShapes {
  /** Shapes of full rows by what stands before their values; undefined when such rows disagree. */
  kinds: Map<string, RowShape | undefined>;
  /** True when nearly every row has just as many cells as values: the table has no filling cells. */
  unpadded: boolean;
}

const ENOUGH_ROWS = 8;
const NEARLY_ALL = 0.9;

/** Rows with as many label cells look alike; rows in one line never look like rows of one cell a line. */
export function shapeKey(row: GatheredRow): string {
  return `${row.cells === null ? 'lines' : 'cells'} ${row.labelCells}`;
}

/** Learns the shapes of a table from its full rows. */
export function learnShapes(rows: readonly GatheredRow[], width: number): RowShapes {
  const kinds: RowShapes['kinds'] = new Map();
  const written = rows.filter((row) => row.values.length > 0);
  const fitting = written.filter((row) => row.values.length === width).length;
  for (const row of rows) {
    const { start, end } = core(row.values);
    if (end - start !== width || (row.cells === null && start > 0)) continue;
    const key = shapeKey(row);
    const known = kinds.get(key);
    const agrees = known?.offset === start && known.count === row.values.length;
    kinds.set(key, !kinds.has(key) || agrees ? { offset: start, count: row.values.length } : undefined);
  }
  return { kinds, unpadded: written.length >= ENOUGH_ROWS && fitting >= written.length * NEARLY_ALL };
}

/**
 * The `width` readings of a row. Blanks are placed only where their place is certain: when the row is full, when all of
 * its cells are there and blank, when it has just as many cells as values in a table without filling cells, or when it
 * has as many cells as the full rows of its kind, which all begin their values at the same place.
 */
export function fitValues(row: GatheredRow, width: number, shapes: RowShapes): Reading[] {
  const { start, end } = core(row.values);
  const all = (reading: Reading): Reading[] => Array.from({ length: width }, () => reading);
  const shape = shapes.kinds.get(shapeKey(row));
  const count = row.values.length;
  if (end === 0) {
    // A row is blank when its cells are there and empty; a label with nothing after it says nothing.
    const certain = shapes.unpadded ? count === width : row.cells !== null && count >= width;
    const present = row.exact ? count > 0 : shape === undefined ? certain : count === shape.count;
    return all(present ? { value: null } : { reason: CELL_REASONS.wrongCount(0, width) });
  }
  // On lines of their own, a blank before the values may be this row's and the values those of a row whose label is lost.
  const lostLabel = row.cells === null && start > 0;
  if (end - start === width && !lostLabel) return row.values.slice(start, end).map(readingOf);
  const filled = row.values.filter((value) => !isBlank(value)).length;
  if (end - start > width) return all({ reason: CELL_REASONS.wrongCount(filled, width) });
  if (count === width && shapes.unpadded) return row.values.map(readingOf);
  if (shape?.count !== count) {
    const lost = row.cells === null && count < width;
    return all({ reason: lost ? CELL_REASONS.wrongCount(filled, width) : CELL_REASONS.blanksMoved });
  }
  const { offset } = shape;
  if (start < offset || end > offset + width) return all({ reason: CELL_REASONS.blanksMoved });
  return Array.from({ length: width }, (_, index) => {
    const content = row.values[offset + index];
    return content === undefined ? { value: null } : readingOf(content);
  });
}
