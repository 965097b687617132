import type { CellId, ReportFormat } from '../format/report-format.ts';
import { APPLICANT_KINDS } from '../format/table3.ts';
import { TABLE4_RESULTS } from '../format/table4.ts';
import type { SeriesPoint } from './series-point.ts';

/** Figures that can be followed over the years although the form changed; each is a sum of cells of the form in use. */
export const MEASURES = [
  'received',
  'carried_in',
  'granted',
  'partially_granted',
  'refused',
  'unavailable',
  'not_processed',
  'other_handling',
  'handled',
  'carried_out',
  'review_upheld',
  'review_corrected',
  'review_other',
  'review_pending',
  'reviews',
  'suit_upheld',
  'suit_corrected',
  'suit_other',
  'suit_pending',
  'suits',
  'normative_issued',
  'normative_repealed',
  'normative_in_force',
] as const;
export type Measure = (typeof MEASURES)[number];

const totals = (...rows: string[]): CellId[] => rows.map((row) => `t3.${row}.total`);
const reviews = (column: string): CellId[] => [`t4.review.${column}`];
const suits = (column: string): CellId[] => [`t4.direct_suit.${column}`, `t4.suit_after_review.${column}`];
const normative = (column: string): CellId[] => [`t2.normative_docs.${column}`];

/** Rows of table 3, the same in the forms of 2019 and 2021 but for (六). */
const TABLE3: Partial<Record<Measure, CellId[]>> = {
  received: totals('new_received'),
  carried_in: totals('carried_in'),
  granted: totals('granted'),
  partially_granted: totals('partially_granted'),
  refused: totals(
    'refused_state_secret',
    'refused_prohibited_by_law',
    'refused_security_stability',
    'refused_third_party_rights',
    'refused_internal_affairs',
    'refused_process_information',
    'refused_enforcement_file',
    'refused_administrative_query',
  ),
  unavailable: totals('unavailable_not_held', 'unavailable_needs_creation', 'unavailable_still_unclear'),
  not_processed: totals(
    'not_processed_petition',
    'not_processed_duplicate',
    'not_processed_publication',
    'not_processed_excessive',
    'not_processed_reconfirmation',
  ),
  handled: totals('total_handled'),
  carried_out: totals('carried_out'),
};

const TABLE4: Partial<Record<Measure, CellId[]>> = {
  review_upheld: reviews('upheld'),
  review_corrected: reviews('corrected'),
  review_other: reviews('other'),
  review_pending: reviews('pending'),
  reviews: reviews('total'),
  suit_upheld: suits('upheld'),
  suit_corrected: suits('corrected'),
  suit_other: suits('other'),
  suit_pending: suits('pending'),
  suits: suits('total'),
};

/**
 * Cells behind a measure by form. A form that counted something else has none: table 2 of 2019 counted documents made
 * and made public, not those in force; the list before 2019 puts several outcomes into “other replies”.
 */
const CELLS: Record<ReportFormat, Partial<Record<Measure, CellId[]>>> = {
  '2021': {
    ...TABLE3,
    ...TABLE4,
    other_handling: totals('closed_correction_lapsed', 'closed_fee_unpaid', 'closed_other'),
    normative_issued: normative('issued'),
    normative_repealed: normative('repealed'),
    normative_in_force: normative('in_force'),
  },
  '2019': { ...TABLE3, ...TABLE4, other_handling: totals('other_handling') },
  pre2019: {
    received: ['p18.requests.year'],
    handled: ['p18.replies.year'],
    granted: ['p18.replies_granted.year'],
    partially_granted: ['p18.replies_partial.year'],
    refused: ['p18.replies_refused.year'],
    reviews: ['p18.reviews.year'],
    suits: ['p18.suits.year'],
  },
};

/** A cell as a number; a blank is 0, a blank total is worth its parts. Undefined where it could not be read. */
function numberOf(cells: SeriesPoint['cells'], id: CellId): number | undefined {
  const value = cells[id];
  if (value !== null) return value;
  const [table, row, column] = id.split('.');
  if (column !== 'total') return 0;
  const parts = table === 't3' ? APPLICANT_KINDS : TABLE4_RESULTS;
  const values = parts.map((part) => cells[`${table}.${row}.${part}`]);
  if (values.includes(undefined)) return undefined;
  return values.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

/** A measure of a year; null where its form has none or a cell could not be read. */
export function measureOf({ format, cells }: SeriesPoint, measure: Measure): number | null {
  const ids = CELLS[format][measure];
  const values = ids?.map((id) => numberOf(cells, id)) ?? [undefined];
  if (values.includes(undefined)) return null;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** A share in per cent with one decimal; null without a whole. */
export function shareOf(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole === 0) return null;
  return Math.round((part / whole) * 1000) / 10;
}
