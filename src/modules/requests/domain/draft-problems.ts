import type { Problem } from '../../../kernel/errors.ts';
import type { RequestState } from './case-state.ts';
import { evidenceOfCase } from './case-evidence.ts';
import type { WrittenEvidence } from './case-evidence.ts';
import { guideNotFinished, opinionDiffers } from './messages/draft-problems.ts';
import { checkDecision, outcomeOf } from './outcomes/index.ts';
import type { GuideAnswers, OutcomeCode, RefusalGround, SubKind } from './outcomes/index.ts';

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
  consents: ['consents', 'partly'],
  objects: ['objects', 'partly'],
  objects_without_ground: ['objects', 'partly'],
  public_interest: ['objects', 'partly', 'silent'],
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
  const answered = draft.answers['third_party_opinion'];
  const opinion = evidence.thirdPartyConsultation?.opinion;
  if (answered && opinion && !FITTING[answered]?.includes(opinion)) problems.push(opinionDiffers(opinion));
  if (guided.overridesThirdParty && !evidence.overrideReasons) problems.push(...guidedEvidence());
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
