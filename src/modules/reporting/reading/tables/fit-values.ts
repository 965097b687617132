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

/** Where the values of a full row begin after its label, by number of label cells; undefined when rows disagree. */
export function learnOffsets(rows: readonly GatheredRow[], width: number): Map<number, number | undefined> {
  const offsets = new Map<number, number | undefined>();
  for (const row of rows) {
    const { start, end } = core(row.values);
    if (row.cells === null || end - start !== width) continue;
    const known = offsets.has(row.labelCells);
    offsets.set(row.labelCells, known && offsets.get(row.labelCells) !== start ? undefined : start);
  }
  return offsets;
}

/**
 * The `width` readings of a row. Blanks are placed only where their place is certain: when the row is full, when all of
 * it is blank, or when every full row of the same shape begins its values at the same place.
 */
export function fitValues(
  row: GatheredRow,
  width: number,
  offsets: ReadonlyMap<number, number | undefined>,
): Reading[] {
  const { start, end } = core(row.values);
  const all = (reading: Reading): Reading[] => Array.from({ length: width }, () => reading);
  if (end === 0) return all({ value: null });
  if (end - start === width) return row.values.slice(start, end).map(readingOf);
  const filled = row.values.filter((value) => !isBlank(value)).length;
  if (end - start > width) return all({ reason: CELL_REASONS.wrongCount(filled, width) });
  if (row.cells === null) {
    // One cell a line: blank cells must show as lines of blanks, else it is not known which ones are missing.
    return row.values.length === width
      ? row.values.map(readingOf)
      : all({ reason: CELL_REASONS.wrongCount(filled, width) });
  }
  const offset = offsets.get(row.labelCells);
  if (offset === undefined || start < offset || end > offset + width)
    return all({ reason: CELL_REASONS.blanksMoved });
  return Array.from({ length: width }, (_, index) => {
    const content = row.values[offset + index];
    return content === undefined ? { value: null } : readingOf(content);
  });
}
