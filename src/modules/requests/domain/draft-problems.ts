import type { Problem } from '../../../kernel/errors.ts';
import type { RequestState } from './case-state.ts';
import { evidenceOfCase } from './case-evidence.ts';
import type { WrittenEvidence } from './case-evidence.ts';
import { consultationNotOnRecord, guideNotFinished, opinionDiffers } from './messages/draft-problems.ts';
import { checkDecision, outcomeOf, walkGuide } from './outcomes/index.ts';
import type {
  DecisionEvidence,
  GuideAnswers,
  OutcomeCode,
  RefusalGround,
  SubKind,
} from './outcomes/index.ts';

/** A version of the decision, as far as its completeness goes. */
export interface DraftContent {
  answers: Readonly<Record<string, string>>;
  outcome: OutcomeCode | null;
  subKind: SubKind | null;
  grounds: readonly RefusalGround[];
  basis: readonly string[];
  reasons: string;
  evidence: WrittenEvidence;
}

/** Answers about a third party's opinion that fit what the record says it said (Art. 32). */
const FITTING: Record<string, readonly string[]> = {
  consents: ['consents'],
  objects: ['objects', 'partly'],
  objects_without_ground: ['objects', 'partly'],
  public_interest: ['objects', 'partly'],
  silent_withhold: ['silent'],
  silent_give: ['silent'],
};

/** What is missing before a decision may be submitted; empty when it is complete. */
export function draftProblems(draft: DraftContent, state: RequestState): Problem[] {
  const guided = outcomeOf(draft.answers as GuideAnswers);
  if (!draft.outcome || !guided) return [guideNotFinished()];
  const evidence = evidenceOfCase(draft.evidence, state);
  const problems = checkDecision({
    outcome: draft.outcome,
    subKind: draft.subKind,
    grounds: draft.grounds,
    basis: draft.basis,
    reasons: draft.reasons,
    evidence,
  });
  problems.push(...answersAgainstRecord(draft.answers as GuideAnswers, state, evidence));
  if (guided.overridesThirdParty && !evidence.overrideReasons) problems.push(...guidedEvidence());
  return problems;
}

/** Answers on the way to the outcome that the case's record does not bear out (Art. 32, 34). */
function answersAgainstRecord(
  answers: GuideAnswers,
  state: RequestState,
  { thirdPartyConsultation }: DecisionEvidence,
): Problem[] {
  const { path } = walkGuide(answers); // answers left over from another way do not count
  const answerTo = (question: string) => path.find((step) => step.question === question)?.answer;
  const problems: Problem[] = [];
  const asked = state.consultations.some(({ party }) => party === 'co_producer');
  if (answerTo('co_producer') === 'consulted' && !asked)
    problems.push(consultationNotOnRecord('co_producer'));
  const answered = answerTo('third_party_opinion');
  const opinion = thirdPartyConsultation?.opinion;
  if (answered && !opinion) problems.push(consultationNotOnRecord('third_party'));
  if (answered && opinion && !FITTING[answered]?.includes(opinion)) problems.push(opinionDiffers(opinion));
  return problems;
}

function guidedEvidence(): Problem[] {
  return [
    {
      code: 'decision_evidence_missing',
      field: 'evidence.overrideReasons',
      zh: '不采纳第三方意见决定公开的，请写明理由；决定公开的内容和理由应书面告知第三方。',
      en: 'Disclosing against the third party’s view needs the reasons; the third party is told content and reasons in writing.',
      rule: '《条例》第三十二条',
    },
  ];
}
