import {
  APPLICANT_KINDS,
  OUTCOMES_2021,
  rowsOfGroup,
  table3Cell,
  type OutcomeGroup,
} from '../format/table3.ts';
import { table4Cell, TABLE4_BLOCKS } from '../format/table4.ts';
import type { CellId } from '../format/report-format.ts';
import type { FigureGroup, FigureLabel } from './figure.ts';
import { FIGURE_WORDS, RESULT_GROUPS, RESULT_WORDS, type ResultGroup } from './messages/figures.ts';

/** A figure that adds up cells. */
export interface SumFigure {
  readonly label: FigureLabel;
  readonly group: FigureGroup;
  readonly cells: readonly CellId[];
}

/** Leaf rows of table 3 under a group of results. */
export function rowsOfResult(group: ResultGroup): readonly string[] {
  const single = OUTCOMES_2021.find((row) => row === group);
  return single ? [single] : rowsOfGroup('2021', group as OutcomeGroup);
}

const groups = RESULT_GROUPS.map((group): [string, SumFigure] => [
  `outcomes.${group}`,
  {
    label: FIGURE_WORDS.group(RESULT_WORDS[group]),
    group: 'outcomes',
    cells: rowsOfResult(group).map((row) => table3Cell(row, 'total')),
  },
]);

/** Sums of cells by key: results by group, suits, cases corrected. */
export const SUMS: ReadonlyMap<string, SumFigure> = new Map<string, SumFigure>([
  ...groups,
  [
    'requests.organisations',
    {
      label: FIGURE_WORDS.organisations,
      group: 'requests',
      cells: APPLICANT_KINDS.slice(1).map((kind) => table3Cell('new_received', kind)),
    },
  ],
  [
    'suits.total',
    {
      label: FIGURE_WORDS.suits,
      group: 'table4',
      cells: [table4Cell('direct_suit', 'total'), table4Cell('suit_after_review', 'total')],
    },
  ],
  [
    'remedies.corrected',
    {
      label: FIGURE_WORDS.corrected,
      group: 'table4',
      cells: TABLE4_BLOCKS.map((block) => table4Cell(block, 'corrected')),
    },
  ],
]);

/** A share of cells in others. */
export interface ShareFigure {
  readonly label: FigureLabel;
  readonly part: readonly CellId[];
  readonly whole: readonly CellId[];
}

const total = (row: string): CellId => table3Cell(row, 'total');
const shares = RESULT_GROUPS.map((group): [string, ShareFigure] => [
  `outcomes.${group}.share`,
  {
    label: FIGURE_WORDS.share(RESULT_WORDS[group]),
    part: rowsOfResult(group).map(total),
    whole: [total('total_handled')],
  },
]);

/** Shares by key: results among what was handled, handled among what was to handle. */
export const SHARES: ReadonlyMap<string, ShareFigure> = new Map<string, ShareFigure>([
  ...shares,
  [
    'requests.closing_rate',
    {
      label: FIGURE_WORDS.closingRate,
      part: [total('total_handled')],
      whole: [total('new_received'), total('carried_in')],
    },
  ],
]);
