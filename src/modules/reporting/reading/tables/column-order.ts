import { APPLICANT_HEADING, APPLICANT_LABELS, ORGANISATIONS_HEADING } from '../../domain/format/labels.ts';
import { APPLICANT_KINDS } from '../../domain/format/table3.ts';
import type { ApplicantColumn } from '../../domain/format/table3.ts';
import type { Block } from '../blocks.ts';
import { labelKey } from '../clean-text.ts';

const HEADER_REACH = 40;
const LONGEST_HEADING = 60;

/** First block of the header of table 3: back from its first row to the chapter heading or to prose. */
export function headerStart(blocks: readonly Block[], first: number, least: number): number {
  let start = first;
  while (start > least && first - start < HEADER_REACH) {
    const block = blocks[start - 1]!;
    if (block.kind === 'line' && (/。/.test(block.text) || block.text.length > LONGEST_HEADING)) break;
    start -= 1;
  }
  return start;
}

const inOrder = (places: readonly number[]): boolean =>
  places.every((at, index) => index === 0 || at > places[index - 1]!);

/** A word of the header. */
export interface HeaderWord {
  key: string;
  /** The row of the header it stands in; null for a line of its own. */
  row: number | null;
  /** Its column where the source tells it for certain. */
  column: number | null;
}

/** The words of a header in reading order. */
export function headerWords(blocks: readonly Block[], from: number, to: number): HeaderWord[] {
  return blocks.slice(from, to).flatMap((block, index): HeaderWord[] => {
    const words =
      block.kind === 'line'
        ? [{ key: labelKey(block.text), row: null, column: null }]
        : block.cells
            .filter((cell) => !cell.continued)
            .map(({ text, column }) => ({
              key: labelKey(text),
              row: index,
              column: block.exact ? column : null,
            }));
    return words.filter(({ key }) => key !== '');
  });
}

/** True unless the columns words stand in say another order than the one they are given in. */
export function columnsRise(words: readonly { column: number | null }[]): boolean {
  const columns = words.flatMap(({ column }) => (column === null ? [] : [column]));
  return inOrder(columns);
}

const KEYS = {
  applicants: labelKey(APPLICANT_HEADING),
  person: labelKey(APPLICANT_LABELS.natural_person),
  organisations: labelKey(ORGANISATIONS_HEADING),
  total: labelKey(APPLICANT_LABELS.total),
} as const;
const INNER = APPLICANT_KINDS.slice(1);

/**
 * The orders the value columns may stand in, by the words of the header in reading order; the likelier one first, none
 * when the header names another order unclearly or its columns stand in another one. A total named before the natural
 * persons may stand on the left of them, or reach over all rows of the header at its right end.
 */
export function columnOrders(words: readonly HeaderWord[]): ApplicantColumn[][] {
  const place = (key: string): number => words.findIndex((word) => word.key === key);
  const places = INNER.map((kind) => place(labelKey(APPLICANT_LABELS[kind])));
  const named = places.every((at) => at >= 0);
  if (!named && !inOrder(places.filter((at) => at >= 0))) return [];
  const inner = named
    ? [...INNER].sort((a, b) => places[INNER.indexOf(a)]! - places[INNER.indexOf(b)]!)
    : INNER;
  const [person, organisations, total] = [place(KEYS.person), place(KEYS.organisations), place(KEYS.total)];
  // A lost rule lets a word begin in a lower row, behind words that stand on its right: the order is not certain then.
  const agree = (indices: readonly number[]): boolean => {
    const found = indices.filter((at) => at >= 0).sort((a, b) => a - b);
    return columnsRise(found.map((at) => words[at]!));
  };
  if (!agree([person, organisations]) || !agree(places)) return [];
  const outer: { at: number; columns: ApplicantColumn[] }[] = [
    { at: person, columns: ['natural_person'] },
    { at: organisations, columns: inner },
  ];
  const known = person >= 0 && organisations >= 0;
  if (known) outer.sort((a, b) => a.at - b.at);
  const parts = outer.flatMap(({ columns }) => columns);
  const last: ApplicantColumn[] = [...parts, 'total'];
  if (!known || total < 0 || total > Math.min(person, organisations))
    return total > person && total < organisations ? [['natural_person', 'total', ...inner]] : [last];
  const first: ApplicantColumn[] = ['total', ...parts];
  const sameRow = words[total]!.row !== null && words[total]!.row === words[person]!.row;
  if (sameRow) return [first];
  const applicants = place(KEYS.applicants);
  const beside =
    applicants >= 0 && words[applicants]!.row !== null && words[applicants]!.row === words[total]!.row;
  return beside && applicants < total ? [last] : [last, first];
}

/**
 * The order the rows bear out: the one under which a total is the sum of its row where the other is not. The likelier
 * one when the rows do not tell them apart, null when they bear out both.
 */
export function chosenOrder(
  orders: readonly ApplicantColumn[][],
  rows: readonly (readonly (number | null)[])[],
): ApplicantColumn[] | null {
  const [likely, other] = orders;
  if (likely === undefined || other === undefined) return likely ?? null;
  const holds = (order: readonly ApplicantColumn[], row: readonly (number | null)[]): boolean => {
    const total = row[order.indexOf('total')] ?? 0;
    return row.reduce<number>((sum, value) => sum + (value ?? 0), -total) === total;
  };
  const only = (a: readonly ApplicantColumn[], b: readonly ApplicantColumn[]): number =>
    rows.filter((row) => holds(a, row) && !holds(b, row)).length;
  const [forLikely, forOther] = [only(likely, other), only(other, likely)];
  if (forLikely > 0 && forOther > 0) return null;
  return forOther > 0 ? other : likely;
}
