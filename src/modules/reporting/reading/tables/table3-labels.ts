import { OUTCOME_GROUP_LABELS, TABLE3_LABELS, TABLE3_RESULTS_HEADING } from '../../domain/format/labels.ts';
import { LabelBook } from './label-book.ts';
import type { BookEntry } from './label-book.ts';

const ROWS: BookEntry[] = Object.entries(TABLE3_LABELS)
  .filter(([id]) => id !== 'other_handling')
  .map(([id, label]) => ({ kind: 'row', id, label }));

const GROUPS: BookEntry[] = [
  { kind: 'group', id: 'results', label: TABLE3_RESULTS_HEADING },
  ...Object.entries(OUTCOME_GROUP_LABELS).map(([id, label]) => ({ kind: 'group' as const, id, label })),
];

/** Labels of table 3; （六）其他处理 is a row of the 2019 format and a group of the 2021 format. */
export const TABLE3_BOOK = {
  from2021: new LabelBook([...ROWS, ...GROUPS]),
  from2019: new LabelBook([
    ...ROWS.filter(({ id }) => !id.startsWith('closed_')),
    { kind: 'row', id: 'other_handling', label: TABLE3_LABELS['other_handling']! },
    ...GROUPS.filter(({ id }) => id !== 'other_handling'),
  ]),
} as const;

const TELLING = 6;

/** True when a text is a label of table 3 that cannot be mistaken for anything else. */
export function isTable3Label(text: string): boolean {
  if (text.length > 120) return false;
  const matches = TABLE3_BOOK.from2021.parse(text);
  return matches !== null && matches.some((match) => match.read.length >= TELLING);
}
