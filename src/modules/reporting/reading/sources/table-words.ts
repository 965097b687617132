import {
  INDICATOR_LABELS,
  OUTCOME_GROUP_LABELS,
  TABLE2_LABELS,
  TABLE3_LABELS,
  TABLE3_RESULTS_HEADING,
} from '../../domain/format/labels.ts';
import { LabelBook } from '../tables/label-book.ts';
import type { BookEntry } from '../tables/label-book.ts';

const entries: BookEntry[] = [
  ...Object.entries(TABLE3_LABELS),
  ...Object.entries(OUTCOME_GROUP_LABELS),
  ['results', TABLE3_RESULTS_HEADING],
  ...Object.entries(INDICATOR_LABELS),
  ...[...TABLE2_LABELS['2021'], ...TABLE2_LABELS['2019']].flatMap((block) =>
    block.rows.map((row) => [row.id, row.label] as const),
  ),
].map(([id, label]) => ({ kind: 'row', id, label }));

const BOOK = new LabelBook(entries);
const LONGEST = 120;
const TOLERANCE = 0.15;

/** True when the words before a run of numbers are the label of a row of a table. */
export function isTableRowLabel(text: string): boolean {
  return text.length <= LONGEST && BOOK.parse(text, TOLERANCE) !== null;
}
