import { AppError } from '../../../kernel/errors.ts';
import { submitDraftInput } from '../contract/decision.ts';
import { draftProblems } from '../domain/draft-problems.ts';
import { loadDraft } from './load-draft.ts';
import { settingsOf } from '../store/request-settings.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';

/**
 * Hands the newest version of the decision to review: it must be complete, with basis, reasons and evidence (Art. 36,
 * 37). The agency's settings name the levels. Fact: `requests.draft_submitted`.
 */
export const submitDraft = defineStep({
  step: 'submit_draft',
  input: submitDraftInput,
  act: async (ctx, before, _input, on) => {
    const { id, version } = before.state.draft!;
    const problems = draftProblems(await loadDraft(ctx, before, id), before.state);
    if (problems.length > 0) throw new AppError('invalid', problems);
    const { approvalLevels: levels } = await settingsOf(ctx.tx, before.row.agency_id);
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.draft_submitted', on, data: { draft_id: id, version, levels } },
    ]);
    return { file, recordId: id };
  },
});
