import { PUBLICATION_WORKING_DAYS } from '../deadline.ts';
import type { TimeLimitKind } from './terms.ts';

export type ItemProblem = 'days_needed' | 'beyond_law';

/** About 20 working days in calendar days, with the longest run of holidays in between. */
const MOST_CALENDAR_DAYS = 37;

/** What is wrong with the time limit of an item, or null: a number where one is needed, not beyond Art. 26. */
export function limitProblem(limit: {
  readonly timeLimitKind: TimeLimitKind;
  readonly timeLimitDays: number | null;
}): ItemProblem | null {
  const { timeLimitKind: kind, timeLimitDays: days } = limit;
  if (kind !== 'working_days' && kind !== 'days') return null;
  if (days === null) return 'days_needed';
  return days > (kind === 'days' ? MOST_CALENDAR_DAYS : PUBLICATION_WORKING_DAYS) ? 'beyond_law' : null;
}

/** The levels of an item as one line. */
export const pathOf = (item: {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
}): string => [item.level1, item.level2, item.level3].filter((level) => level !== '').join(' / ');

/** Two rows with the same levels and content are the same item. */
export const keyOf = (item: {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly content: string;
}): string =>
  [item.level1, item.level2, item.level3, item.content]
    .map((text) => text.normalize('NFKC').replaceAll(/[\s，。、；;：:]/g, ''))
    .join('\u0000');
