import { AppError } from '../../../kernel/errors.ts';
import { saveDecisionDraftInput } from '../contract/decision.ts';
import { citationZh, walkGuide } from '../domain/outcomes/index.ts';
import type { GuideAnswers, RefusalGround } from '../domain/outcomes/index.ts';
import { suggestedBasis } from '../domain/outcomes/index.ts';
import { unknownAnswer } from '../messages/decision-problems.ts';
import { toldToParty } from '../messages/personal-data.ts';
import { refuseApplicantData } from '../store/applicant-data.ts';
import { insertDraft } from '../store/drafts.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';

/**
 * Keeps a version of the decision. The answers to the guided questions decide the outcome; a draft may be incomplete,
 * submitting it may not. Fact: `requests.draft_saved`.
 */
export const saveDecisionDraft = defineStep({
  step: 'save_decision_draft',
  input: saveDecisionDraftInput,
  act: async (ctx, before, input, on) => {
    const { overrideReasons } = input.evidence; // read by the third party (Art. 32)
    refuseApplicantData(ctx, before.row, { 'evidence.overrideReasons': overrideReasons }, toldToParty);
    const walk = walkGuide(input.answers as GuideAnswers);
    if (walk.unknownAnswer) throw new AppError('invalid', unknownAnswer(walk.unknownAnswer));
    const result = walk.position.kind === 'outcome' ? walk.position.result : null;
    const outcome = result?.outcome ?? null;
    const subKind = result?.subKind ?? null;
    const furtherGrounds = outcome === 'partially_granted' ? input.furtherGrounds : [];
    const grounds: RefusalGround[] = [...new Set([...(result?.grounds ?? []), ...furtherGrounds])];
    const version = (before.state.draft?.version ?? 0) + 1;
    const draftId = await insertDraft(ctx, before.row, {
      version,
      answers: input.answers,
      outcome,
      subKind,
      grounds,
      basis: input.basis ?? (outcome ? suggestedBasis(outcome, subKind, grounds).map(citationZh) : []),
      reasons: input.reasons,
      evidence: input.evidence,
      savedOn: on,
    });
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.draft_saved', on, data: { draft_id: draftId, version, outcome } },
    ]);
    return { file, recordId: draftId };
  },
});
