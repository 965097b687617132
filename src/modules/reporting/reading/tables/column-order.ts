import { APPLICANT_HEADING, APPLICANT_LABELS, ORGANISATIONS_HEADING } from '../../domain/format/labels.ts';
import { APPLICANT_KINDS } from '../../domain/format/table3.ts';
import type { ApplicantColumn } from '../../domain/format/table3.ts';
import { labelKey } from '../clean-text.ts';
import { columnsRise, rises } from './header-words.ts';
import type { HeaderWord } from './header-words.ts';

const KEYS = {
  applicants: labelKey(APPLICANT_HEADING),
  organisations: labelKey(ORGANISATIONS_HEADING),
} as const;
const INNER = APPLICANT_KINDS.slice(1);

/** Where the words that name columns stand in a header, as indices of its words; -1 for one that is not there. */
interface Found {
  words: readonly HeaderWord[];
  person: number;
  organisations: number;
  inner: readonly number[];
  total: number;
}

function find(words: readonly HeaderWord[]): Found {
  const place = (key: string): number => words.findIndex((word) => word.key === key);
  const ofColumn = (id: ApplicantColumn): number => place(labelKey(APPLICANT_LABELS[id]));
  return {
    words,
    person: ofColumn('natural_person'),
    organisations: place(KEYS.organisations),
    inner: INNER.map(ofColumn),
    total: ofColumn('total'),
  };
}

const startOf = ({ words }: Found, at: number): number | null => words[at]?.columns?.from ?? null;

/** False when the kinds of organisations do not all stand below their heading: the columns of such a header say nothing. */
function isSound({ words, organisations, inner }: Found): boolean {
  const above = words[organisations]?.columns;
  return inner.every((at) => {
    const own = words[at]?.columns;
    return above == null || own == null || (own.from >= above.from && own.to <= above.to);
  });
}

/** The order of the seven columns by the places of their headings; null unless each of them is certain. */
function byColumns(found: Found): ApplicantColumn[] | null {
  const headings: [ApplicantColumn, number][] = [
    ['natural_person', found.person],
    ...INNER.map((kind, index): [ApplicantColumn, number] => [kind, found.inner[index]!]),
    ['total', found.total],
  ];
  const starts = new Map(headings.map(([column, at]) => [column, startOf(found, at)]));
  const certain = [...starts.values()].every((start) => start !== null);
  if (!certain || new Set(starts.values()).size < starts.size) return null;
  return [...starts.keys()].sort((a, b) => starts.get(a)! - starts.get(b)!);
}

/** On which side of the others the total stands by its column; null when the source does not tell. */
function sideOfTotal(found: Found): 'left' | 'right' | 'between' | null {
  const { person, organisations, inner } = found;
  const total = startOf(found, found.total);
  const others = [person, organisations, ...(isSound(found) ? inner : [])].flatMap(
    (at) => startOf(found, at) ?? [],
  );
  if (total === null || others.length === 0) return null;
  if (others.every((start) => start < total)) return 'right';
  return others.every((start) => start > total) ? 'left' : 'between';
}

/** True when what stands in columns stands there in the order it is read. */
function isReadInOrder({ words, person, organisations, inner }: Found): boolean {
  // A lost rule lets a word begin in a lower row, behind words that stand on its right: the order is not certain then.
  return [[person, organisations], inner].every((places) => {
    const found = places.filter((at) => at >= 0).sort((a, b) => a - b);
    return columnsRise(found.map((at) => words[at]!));
  });
}

/**
 * The orders the value columns may stand in, by the columns of their headings where the source has them, else by the
 * words of the header in reading order; the likelier one first, none when the header names another order unclearly or
 * its columns contradict it. A total named before the natural persons may stand on the left of them, or reach over all
 * rows of the header at its right end.
 */
export function columnOrders(words: readonly HeaderWord[]): ApplicantColumn[][] {
  const found = find(words);
  const { person, organisations, inner: places, total } = found;
  const placed = isSound(found) ? byColumns(found) : null;
  if (placed !== null) return [placed];
  const named = places.every((at) => at >= 0);
  if (!named && !rises(places.filter((at) => at >= 0))) return [];
  if (!isReadInOrder(found)) return [];
  const inner = named
    ? [...INNER].sort((a, b) => places[INNER.indexOf(a)]! - places[INNER.indexOf(b)]!)
    : INNER;
  const outer: { at: number; columns: ApplicantColumn[] }[] = [
    { at: person, columns: ['natural_person'] },
    { at: organisations, columns: inner },
  ];
  const known = person >= 0 && organisations >= 0;
  if (known) outer.sort((a, b) => a.at - b.at);
  const parts = outer.flatMap(({ columns }) => columns);
  const last: ApplicantColumn[] = [...parts, 'total'];
  const first: ApplicantColumn[] = ['total', ...parts];
  const side = sideOfTotal(found);
  if (side !== null) return side === 'right' ? [last] : side === 'left' ? [first] : [];
  if (total < 0) return [last, first];
  if (!known || total > Math.min(person, organisations)) {
    if (total > person && total < organisations) return [['natural_person', 'total', ...inner], last];
    const isBehind = [person, organisations, ...places].some((at) => at >= 0 && at < total);
    return isBehind ? [last] : [last, first];
  }
  const sameRow = words[total]!.row !== null && words[total]!.row === words[person]!.row;
  if (sameRow) return [first];
  const applicants = words.findIndex((word) => word.key === KEYS.applicants);
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
