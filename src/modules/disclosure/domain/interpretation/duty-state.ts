import type { CalendarDate } from '../../../../kernel/dates.ts';

export type DutyState = 'overdue' | 'stranded' | 'owed' | 'waiting' | 'done';
/** The most urgent first. */
export const DUTY_STATES: readonly DutyState[] = ['overdue', 'stranded', 'owed', 'waiting', 'done'];

export type InterpretingState = 'in_preparation' | 'waiting' | 'released';

/** What is known of a document and of what explains it. */
export interface ExplainedDocument {
  /** An interpretation was planned with it. */
  readonly isPlanned: boolean;
  /** It is not published and will not be as it is: discarded, withheld, taken down. */
  readonly isGone: boolean;
  readonly dueOn: CalendarDate | null;
  readonly interpretations: readonly { readonly state: InterpretingState }[];
}

/** Where the interpretation of a document stands on a day; null when nothing is owed and nothing there. */
export function dutyState(document: ExplainedDocument, today: CalendarDate): DutyState | null {
  const { isPlanned, isGone, dueOn, interpretations } = document;
  const some = (state: InterpretingState) => interpretations.some((one) => one.state === state);
  if (some('released')) return 'done';
  if (isGone) return interpretations.length > 0 ? 'stranded' : null;
  if (some('waiting')) return 'waiting';
  if (!isPlanned && interpretations.length === 0) return null;
  return dueOn !== null && dueOn < today ? 'overdue' : 'owed';
}

/** Why a document that is explained will not be published as it is; null when it is, or still may be. */
export function goneBecause(document: {
  readonly isReleased: boolean;
  readonly reviewState: string;
  readonly attribute: string;
  /** It is an approved interpretation itself, and waits. */
  readonly isWaiting: boolean;
}): 'discarded' | 'withheld' | 'withdrawn' | null {
  const { isReleased, reviewState, attribute, isWaiting } = document;
  if (isReleased) return null;
  if (reviewState === 'discarded') return 'discarded';
  if (reviewState !== 'approved' || isWaiting) return null;
  return attribute === 'proactive' ? 'withdrawn' : 'withheld';
}
