import { AppError } from '../../../kernel/errors.ts';
import { passReviewInput } from '../contract/decision.ts';
import { draftProblems } from '../domain/draft-problems.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import type { NewCaseFact } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';
import { loadDraft } from './load-draft.ts';
import { reviewProblem } from './reviewer.ts';

/**
 * Passes the draft at the level it waits for; passed at the last one it is the decision. Facts: `requests.review_passed`,
 * and `requests.decided` at the last level.
 */
export const passReview = defineStep({
  step: 'pass_review',
  input: passReviewInput,
  act: async (ctx, before, { opinion = null }, on) => {
    const { draftId, current, levels, passed } = before.state.review!;
    const draft = await loadDraft(ctx, before, draftId);
    const refusal = reviewProblem(ctx, before, current!, draft.authorId);
    if (refusal) throw new AppError('forbidden', refusal);
    const problems = draftProblems(draft, before.state); // records may have been corrected since it was submitted
    if (problems.length > 0) throw new AppError('conflict', problems);
    const facts: NewCaseFact[] = [
      { kind: 'requests.review_passed', on, data: { draft_id: draftId, level: current!, opinion } },
    ];
    if (passed.length + 1 === levels.length)
      facts.push({
        kind: 'requests.decided',
        on,
        data: { draft_id: draftId, outcome: draft.outcome!, sub_kind: draft.subKind },
      });
    return { file: await recordOnCase(ctx, before, facts), recordId: draftId };
  },
});
