import type { CalendarDate } from '../../../../kernel/dates.ts';
import { yearOf } from '../../../../kernel/dates.ts';
import type { RegisterDocument, RegisterFigure } from './terms.ts';

export type EntryProblem =
  | 'in_future'
  | 'no_rule_power'
  | 'period_reversed'
  | 'period_over_years'
  | 'period_overlaps'
  | 'not_a_count'
  | 'repealed_before_issued'
  | 'repealed_in_future';

export interface DocumentEntry {
  readonly kind: RegisterDocument;
  readonly issuedOn: CalendarDate;
  readonly repealedOn: CalendarDate | null;
}

/** What forbids a document's entry, or null. Rules (规章) only by bodies with the power to make them (《立法法》第九十三条). */
export function documentProblem(
  { kind, issuedOn, repealedOn }: DocumentEntry,
  { today, hasRulemakingPower }: { today: CalendarDate; hasRulemakingPower: boolean },
): EntryProblem | null {
  if (kind === 'rules' && !hasRulemakingPower) return 'no_rule_power';
  if (issuedOn > today) return 'in_future';
  if (repealedOn === null) return null;
  if (repealedOn < issuedOn) return 'repealed_before_issued';
  return repealedOn > today ? 'repealed_in_future' : null;
}

export interface FigureEntry {
  readonly kind: RegisterFigure;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Decisions, or fen. */
  readonly quantity: number;
}

/**
 * What forbids a figure's entry, or null. A period lies in one year, so that it falls into one report, and no two
 * periods of the same row overlap, so that nothing is counted twice.
 */
export function figureProblem(
  figure: FigureEntry,
  others: readonly Pick<FigureEntry, 'from' | 'to'>[],
  today: CalendarDate,
): EntryProblem | null {
  const { from, to, quantity } = figure;
  if (to < from) return 'period_reversed';
  if (yearOf(from) !== yearOf(to)) return 'period_over_years';
  if (to > today) return 'in_future';
  if (!Number.isSafeInteger(quantity) || quantity < 0) return 'not_a_count';
  return others.some((other) => from <= other.to && other.from <= to) ? 'period_overlaps' : null;
}
