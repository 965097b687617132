import { createContext, useContext } from 'react';
import type { MarkedFindingView } from '../../../../src/modules/reporting/contract.ts';

/** What a mark in the text needs to know of the findings: which there are, which is looked at, which are settled. */
export interface Marking {
  readonly byNumber: ReadonlyMap<number, MarkedFindingView>;
  readonly current: number | null;
  readonly choose: (number: number) => void;
  /** Dismissed findings stay in the text, but quietly. */
  readonly isDismissed: (number: number) => boolean;
}

export const MarkingContext = createContext<Marking>({
  byNumber: new Map(),
  current: null,
  choose: () => undefined,
  isDismissed: () => false,
});

export const useMarking = (): Marking => useContext(MarkingContext);
