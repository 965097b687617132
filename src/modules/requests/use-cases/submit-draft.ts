import { AppError } from '../../../kernel/errors.ts';
import { readSetting } from '../../../kernel/database/settings.ts';
import { submitDraftInput } from '../contract/decision.ts';
import { draftProblems } from '../domain/draft-problems.ts';
import { loadDraft } from './load-draft.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';

/** Who reviews a reply, in order, where the agency has set nothing else. */
export const USUAL_LEVELS: readonly string[] = ['unit_head', 'foi_head'];
const KNOWN_LEVELS = ['unit_head', 'foi_head', 'leader'];

/**
 * Hands the newest version of the decision to review: it must be complete, with basis, reasons and evidence (Art. 36,
 * 37). The agency's setting `requests.approval_levels` names the levels. Fact: `requests.draft_submitted`.
 */
export const submitDraft = defineStep({
  step: 'submit_draft',
  input: submitDraftInput,
  act: async (ctx, before, _input, on) => {
    const { id, version } = before.state.draft!;
    const problems = draftProblems(await loadDraft(ctx, before, id), before.state);
    if (problems.length > 0) throw new AppError('invalid', problems);
    const setting = await readSetting(ctx.tx, before.row.agency_id, 'requests.approval_levels', USUAL_LEVELS);
    const chosen = setting.filter((level) => KNOWN_LEVELS.includes(level));
    const levels = chosen.length > 0 ? chosen : USUAL_LEVELS;
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.draft_submitted', on, data: { draft_id: id, version, levels } },
    ]);
    return { file, recordId: id };
  },
});
