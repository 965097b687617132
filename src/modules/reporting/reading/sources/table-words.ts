import {
  APPLICANT_HEADING,
  APPLICANT_LABELS,
  INDICATOR_LABELS,
  ORGANISATIONS_HEADING,
  OUTCOME_GROUP_LABELS,
  TABLE2_CORNER,
  TABLE2_LABELS,
  TABLE3_LABELS,
  TABLE3_RESULTS_HEADING,
  TABLE4_BLOCK_LABELS,
  TABLE4_COLUMN_LABELS,
  TABLE4_SUIT_HEADING,
} from '../../domain/format/labels.ts';
import { labelKey } from '../clean-text.ts';
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

/** True when a text is one label of a row or several that stand beside each other, word for word. */
export function isWholeLabel(text: string): boolean {
  return text.length <= LONGEST && BOOK.parse(text, 0) !== null;
}

const HEADINGS = new Set(
  [
    ...[APPLICANT_HEADING, ORGANISATIONS_HEADING, TABLE2_CORNER, TABLE4_SUIT_HEADING],
    ...Object.values(APPLICANT_LABELS),
    ...[...TABLE2_LABELS['2021'], ...TABLE2_LABELS['2019']].flatMap((block) =>
      block.columns.map(({ label }) => label),
    ),
    ...Object.values(TABLE4_BLOCK_LABELS),
    ...Object.values(TABLE4_COLUMN_LABELS),
  ].map(labelKey),
);

/** True when a text is the heading of a column, word for word. */
export function isHeading(text: string): boolean {
  return text.length <= LONGEST && HEADINGS.has(labelKey(text));
}

const LEAST_BEGINNING = 4;
const KEYS = entries.map(({ label }) => labelKey(label));

/** True when a text is where the label of a row begins, broken off at the width of its column. */
export function beginsLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  const key = labelKey(text);
  return key.length >= LEAST_BEGINNING && KEYS.some((label) => label.startsWith(key));
}

/** True when the words before a run of numbers are the label of a row of a table. */
export function isTableRowLabel(text: string): boolean {
  return text.length <= LONGEST && BOOK.parse(text, TOLERANCE) !== null;
}
