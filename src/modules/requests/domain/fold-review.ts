import type { RequestState } from './case-state.ts';
import type { RequestFact } from './facts.ts';

type ReviewPart = Pick<RequestState, 'review' | 'sentBack' | 'decision'>;

/** The course of drafts through the review levels, in the order the acts were recorded. */
export function foldReview(facts: readonly RequestFact[]): ReviewPart {
  let part: ReviewPart = { review: null, sentBack: null, decision: null };
  for (const fact of facts) part = apply(part, fact);
  return part;
}

function apply(part: ReviewPart, fact: RequestFact): ReviewPart {
  const { review } = part;
  switch (fact.kind) {
    case 'requests.draft_submitted': {
      const { draft_id: draftId, levels } = fact.data;
      return {
        sentBack: null,
        decision: null,
        review: { draftId, submittedBy: fact.actor, levels, passed: [], current: levels[0] ?? null },
      };
    }
    case 'requests.review_passed': {
      if (!review) return part;
      const { level, opinion } = fact.data;
      const passed = [...review.passed, { level, on: fact.legalOn, by: fact.actor, opinion }];
      return { ...part, review: { ...review, passed, current: review.levels[passed.length] ?? null } };
    }
    case 'requests.sent_back': {
      const { level, reason } = fact.data;
      return {
        review: review ? { ...review, current: null } : null,
        decision: null,
        sentBack: { level, on: fact.legalOn, by: fact.actor, reason },
      };
    }
    case 'requests.decided': {
      const { draft_id: draftId, outcome, sub_kind: subKind } = fact.data;
      return { ...part, decision: { draftId, outcome, subKind, on: fact.legalOn } };
    }
    default:
      return part;
  }
}
