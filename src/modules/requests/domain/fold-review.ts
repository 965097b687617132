import type { RequestState } from './case-state.ts';
import type { RequestFact } from './facts.ts';

type ReviewPart = Pick<RequestState, 'review' | 'sentBack' | 'decision'>;

/** The course of drafts through the review levels, in the order the acts were recorded. */
export function foldReview(facts: readonly RequestFact[]): ReviewPart {
  let part: ReviewPart = { review: null, sentBack: null, decision: null };
  for (const fact of facts) part = apply(part, fact, facts);
  return part;
}

/** Who drafted and submitted a version, with those they did it for. */
function authorsOf(draftId: string, facts: readonly RequestFact[]): string[] {
  const people = facts.flatMap((fact) =>
    (fact.kind === 'requests.draft_saved' || fact.kind === 'requests.draft_submitted') &&
    fact.data.draft_id === draftId
      ? [fact.actor, ...(fact.onBehalfOf ? [fact.onBehalfOf] : [])]
      : [],
  );
  return [...new Set(people)];
}

function apply(part: ReviewPart, fact: RequestFact, facts: readonly RequestFact[]): ReviewPart {
  const { review } = part;
  switch (fact.kind) {
    case 'requests.draft_submitted': {
      const { draft_id: draftId, levels } = fact.data;
      return {
        sentBack: null,
        decision: null,
        review: {
          draftId,
          authors: authorsOf(draftId, facts),
          levels,
          passed: [],
          current: levels[0] ?? null,
        },
      };
    }
    case 'requests.review_passed': {
      if (!review) return part;
      const { level, opinion } = fact.data;
      const { legalOn: on, actor: by, onBehalfOf } = fact;
      const passed = [...review.passed, { level, on, by, onBehalfOf, opinion }];
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
