import type { RequestState } from '../domain/case-state.ts';
import { evidenceOfCase } from '../domain/case-evidence.ts';
import type { LetterFacts, ReplyFacts } from '../letters/index.ts';
import type { Draft } from '../store/drafts.ts';

/** Served through the internet: the reply must offer an internet channel for reconsideration (行政复议法 Art. 22 ¶2). */
export function isElectronic(channel: string): boolean {
  return channel === 'portal' || channel === 'email';
}

/** What the reply is made of beside the case: the decision with its evidence. */
export function replyDetails(
  draft: Draft,
  state: RequestState,
  { electronic, enclosures }: { electronic: boolean; enclosures: readonly string[] },
): Omit<ReplyFacts, keyof LetterFacts> {
  const { subKind, grounds, basis, reasons } = draft;
  return {
    electronic,
    enclosures,
    decision: {
      outcome: draft.outcome!,
      subKind,
      grounds,
      basis,
      reasons,
      evidence: evidenceOfCase(draft.evidence, state),
    },
  };
}
