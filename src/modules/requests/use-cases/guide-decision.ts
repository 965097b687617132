import { AppError } from '../../../kernel/errors.ts';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { guideDecisionInput } from '../contract/decision.ts';
import type { GuideDecisionOutput } from '../contract/decision.ts';
import {
  ACT_TEXT,
  citationShortZh,
  citationZh,
  EVIDENCE_LABEL,
  GUIDE,
  QUESTION_TEXT,
  remedyVariant,
  STEP_NAME,
  walkGuide,
} from '../domain/outcomes/index.ts';
import type { GuideAct, GuideAnswers, GuidedOutcome, QuestionId } from '../domain/outcomes/index.ts';
import { suppliedByCase } from '../domain/case-evidence.ts';
import type { Step } from '../domain/workflow.ts';
import { unknownAnswer } from '../messages/decision-problems.ts';
import { outcomeLabel, subKindLabel } from '../messages/outcomes.ts';
import { readCase, subjectOf } from '../store/case-file.ts';
import type { CaseFile } from '../store/case-file.ts';
import { settingsOf } from '../store/request-settings.ts';

const STEP_OF_ACT: Record<GuideAct, Step> = {
  send_correction_notice: 'send_correction_notice',
  lapse_correction: 'lapse_correction',
  request_reasons: 'request_reasons',
  start_third_party_consultation: 'start_consultation',
  start_co_producer_consultation: 'start_consultation',
};

/** Walks the guided questions with the answers given: what to ask next, what must be done first, or the one outcome. */
export const guideDecision = defineRead({
  name: 'requests.guide_decision',
  summary: { zh: '逐项判断办理结果', en: 'go through the guided decision' },
  input: guideDecisionInput,
  load: (ctx, input) => readCase(ctx, input.id),
  subject: (file) => subjectOf(file),
  act: async (ctx, file, { answers }): Promise<GuideDecisionOutput> => {
    const walk = walkGuide(answers as GuideAnswers);
    if (walk.unknownAnswer) throw new AppError('invalid', unknownAnswer(walk.unknownAnswer));
    const { position } = walk;
    const settings = await settingsOf(ctx.tx, file.row.agency_id);
    return {
      path: walk.path.map(({ question, answer }) => ({ ...questionView(question), answer })),
      next: position.kind === 'question' ? questionView(position.question) : null,
      act: position.kind === 'act' ? { step: STEP_OF_ACT[position.act], text: ACT_TEXT[position.act] } : null,
      result:
        position.kind === 'outcome'
          ? resultView(position.result, file, settings.administrativeQueryVariant)
          : null,
    };
  },
});

type QuestionView = NonNullable<GuideDecisionOutput['next']>;

function questionView(id: QuestionId): QuestionView {
  const { step, options } = GUIDE[id];
  const { ask, help, article, options: labels } = QUESTION_TEXT[id];
  return {
    id,
    step,
    stepName: STEP_NAME[step],
    ask,
    help,
    article,
    options: Object.keys(options).map((option) => ({ id: option, label: labels[option]! })),
  };
}

function resultView(
  result: GuidedOutcome,
  { state }: CaseFile,
  administrativeQuery: 'A' | 'B' | undefined,
): NonNullable<GuideDecisionOutput['result']> {
  return {
    outcome: result.outcome,
    label: outcomeLabel(result.outcome),
    subKind: result.subKind,
    subKindLabel: subKindLabel(result.subKind),
    grounds: [...result.grounds],
    suggestedBasis: result.basis.map(citationZh),
    evidence: result.evidence.map(({ anyOf, article }) => ({
      anyOf: anyOf.map((key) => ({ key, label: EVIDENCE_LABEL[key] })),
      article: citationShortZh(article),
      given: anyOf.some((key) => suppliedByCase(key, state)),
    })),
    overridesThirdParty: result.overridesThirdParty,
    electronic: result.electronic,
    remedyVariant: remedyVariant(result.outcome, administrativeQuery),
  };
}
