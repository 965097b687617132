import type { InterpretationList, InterpretationRow } from '../api/interpretation.ts';

/** Interpretations somebody has to do something about. */
export interface OwedInterpretations {
  readonly total: number;
  readonly overdue: number;
  /** The most urgent ones, as far as they were fetched. */
  readonly items: readonly InterpretationRow[];
}

const OPEN = ['overdue', 'stranded', 'owed'] as const;

/** What of the list is owed; undefined when nothing is. What waits for its document or is done asks for nothing. */
export function owedOf({
  items,
  byState,
}: Pick<InterpretationList, 'items' | 'byState'>): OwedInterpretations | undefined {
  const total = OPEN.reduce((sum, state) => sum + byState[state], 0);
  if (total === 0) return undefined;
  const isOpen = ({ state }: InterpretationRow): boolean => OPEN.some((open) => open === state);
  return { total, overdue: byState.overdue, items: items.filter(isOpen) };
}
