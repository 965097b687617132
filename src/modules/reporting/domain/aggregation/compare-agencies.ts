import type { CellId } from '../format/report-format.ts';
import { rowsOfGroup, table3Cell } from '../format/table3.ts';
import { TABLE4_BLOCKS, table4Cell } from '../format/table4.ts';
import type { Contribution } from './aggregate.ts';

/** Least number of cases for a rate: below it one case moves the rate by ten percentage points or more. */
export const LEAST_FOR_A_RATE = 10;

export const MEASURES = [
  'open',
  'refused',
  'unavailable',
  'not_processed',
  'carried_out',
  'corrected',
] as const;
export type MeasureId = (typeof MEASURES)[number];

const totals = (rows: readonly string[]): CellId[] => rows.map((row) => table3Cell(row, 'total'));
const HANDLED = totals(['total_handled']);
/** Numerator and denominator of each measure; `minus` is taken off the denominator. */
const CELLS: Readonly<Record<MeasureId, { part: CellId[]; whole: CellId[]; minus?: CellId[] }>> = {
  open: { part: totals(['granted', 'partially_granted']), whole: HANDLED },
  refused: { part: totals(rowsOfGroup('2021', 'refused')), whole: HANDLED },
  unavailable: { part: totals(rowsOfGroup('2021', 'unavailable')), whole: HANDLED },
  not_processed: { part: totals(rowsOfGroup('2021', 'not_processed')), whole: HANDLED },
  carried_out: { part: totals(['carried_out']), whole: totals(['new_received', 'carried_in']) },
  corrected: {
    part: TABLE4_BLOCKS.map((block) => table4Cell(block, 'corrected')),
    whole: TABLE4_BLOCKS.map((block) => table4Cell(block, 'total')),
    minus: TABLE4_BLOCKS.map((block) => table4Cell(block, 'pending')),
  },
};

export interface ComparedAgency {
  readonly memberId: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Percent with one digit; null below the minimum. */
  readonly rate: number | null;
  /** 1 is the highest rate; equal rates share it; null below the minimum. */
  readonly rank: number | null;
}

export interface ComparedMeasure {
  readonly id: MeasureId;
  readonly overall: number | null;
  readonly rows: readonly ComparedAgency[];
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

/**
 * Rates of agencies side by side. Who has fewer than `minimum` cases is listed without rate and rank; an agency whose
 * report does not give a cell that is needed is left out of that measure. Ranked ones come first, the others follow
 * in the order given.
 */
export function compareAgencies(
  contributions: readonly Contribution[],
  minimum: number = LEAST_FOR_A_RATE,
): ComparedMeasure[] {
  return MEASURES.map((id) => {
    const { part, whole, minus = [] } = CELLS[id];
    const known = contributions.flatMap(({ memberId, values }) => {
      if ([...part, ...whole, ...minus].some((cell) => !values.has(cell))) return [];
      const sum = (cells: readonly CellId[]): number =>
        cells.reduce((total, cell) => total + values.get(cell)!, 0);
      return [{ memberId, numerator: sum(part), denominator: sum(whole) - sum(minus) }];
    });
    const rated = known.map((row) => ({
      ...row,
      rate: row.denominator >= Math.max(1, minimum) ? percent(row.numerator, row.denominator) : null,
    }));
    const ranked = rated.map((row) => ({
      ...row,
      rank:
        row.rate === null ? null : 1 + rated.filter(({ rate }) => rate !== null && rate > row.rate!).length,
    }));
    const allOf = (pick: (row: (typeof known)[number]) => number): number =>
      known.reduce((total, row) => total + pick(row), 0);
    const denominator = allOf((row) => row.denominator);
    return {
      id,
      overall:
        denominator >= Math.max(1, minimum)
          ? percent(
              allOf((row) => row.numerator),
              denominator,
            )
          : null,
      rows: [
        ...ranked.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!),
        ...ranked.filter(({ rank }) => rank === null),
      ],
    };
  });
}
