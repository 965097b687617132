import { AppError } from '../../../kernel/errors.ts';
import { sendBackInput } from '../contract/decision.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';
import { loadDraft } from './load-draft.ts';
import { reviewProblem, sendBackProblem } from './reviewer.ts';

/**
 * Sends the draft back to the division with a reason; possible at the level it waits for, also with one's own draft, and for
 * the last level also after approval, as long as the reply has not gone out. Fact: `requests.sent_back`.
 */
export const sendBack = defineStep({
  step: 'send_back',
  input: sendBackInput,
  act: async (ctx, before, { reason }, on) => {
    const { draftId, current, levels } = before.state.review!;
    const level = current ?? levels.at(-1)!;
    const draft = await loadDraft(ctx, before, draftId);
    const refusal = sendBackProblem(reviewProblem(ctx, before, level, draft.authorId));
    if (refusal) throw new AppError('forbidden', refusal);
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.sent_back', on, data: { draft_id: draftId, level, reason } },
    ]);
    return { file, recordId: draftId };
  },
});
