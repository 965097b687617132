import type { FeeView } from '../contract/case.ts';
import type { DraftView, ReviewView } from '../contract/decision.ts';
import type { FeeState, RequestState } from '../domain/case-state.ts';
import { draftProblems } from '../domain/draft-problems.ts';
import { nobodysName } from '../messages/actors.ts';
import { outcomeLabel } from '../messages/outcomes.ts';
import type { Draft } from '../store/drafts.ts';

/** A version of the decision with what is still missing in it. */
export function draftView(draft: Draft, state: RequestState, names: ReadonlyMap<string, string>): DraftView {
  return {
    id: draft.id,
    version: draft.version,
    answers: draft.answers,
    outcome: draft.outcome,
    subKind: draft.subKind,
    outcomeLabel: draft.outcome ? outcomeLabel(draft.outcome) : null,
    grounds: draft.grounds,
    basis: draft.basis,
    reasons: draft.reasons,
    evidence: draft.evidence,
    problems: draftProblems(draft, state),
    authorId: draft.authorId,
    authorName: names.get(draft.authorId) ?? nobodysName(draft.authorId),
    savedOn: draft.savedOn,
  };
}

/** The course of the review. */
export function reviewView(state: RequestState, names: ReadonlyMap<string, string>): ReviewView {
  const { review, sentBack } = state;
  const nameOf = (id: string) => names.get(id) ?? nobodysName(id);
  return {
    levels: [...(review?.levels ?? [])],
    passed: (review?.passed ?? []).map(({ level, on, by, opinion }) => ({
      level,
      on,
      actorName: nameOf(by),
      opinion,
    })),
    current: review?.current ?? null,
    sentBack: sentBack
      ? { level: sentBack.level, on: sentBack.on, actorName: nameOf(sentBack.by), reason: sentBack.reason }
      : null,
  };
}

/** The fee with its computation. */
export function feeView(fee: FeeState): FeeView {
  return {
    basis: fee.basis,
    quantity: fee.quantity,
    tariffAmount: fee.tariff_amount,
    amount: fee.amount,
    bands: fee.bands.map(({ from, to, rate, count, amount }) => ({ from, to, rate, count, amount })),
    noticeSentOn: fee.noticeSentOn,
    noticeReceivedOn: fee.noticeReceivedOn,
    payBy: fee.payBy,
    paidOn: fee.paidOn,
  };
}
