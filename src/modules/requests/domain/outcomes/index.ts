/** Outcomes, the guided decision, its checks and the remedy clause (reply-types.md sections 1–3). Pure. */
export type { Citation, Law } from './citations.ts';
export type { OutcomeCode, OutcomeGroup, RefusalGround, RemedyVariant, SubKind } from './codes.ts';
export { OUTCOME_CODES, OUTCOME_GROUPS, REFUSAL_GROUNDS, SUB_KINDS, SUB_KIND_REQUIRED } from './codes.ts';
export type { Outcome } from './outcomes.ts';
export {
  basisIsOpen,
  isProvided,
  isRefusalGround,
  OUTCOMES,
  outcomeOfCode,
  suggestedBasis,
} from './outcomes.ts';
export type {
  DecisionEvidence,
  EvidenceKey,
  EvidenceRequirement,
  Provision,
  SearchEntry,
  SecrecyLevel,
  ThirdPartyOpinion,
} from './evidence.ts';
export { hasEvidence, requiredEvidence } from './evidence.ts';
export type { GuideAct, GuideAnswers, GuideLead, GuideQuestion, GuideStep, QuestionId } from './guide.ts';
export { GUIDE } from './guide.ts';
export type { GuidedOutcome, GuidePosition, GuideWalk } from './walk.ts';
export { FIRST_QUESTION, nextQuestion, outcomeOf, walkGuide } from './walk.ts';
export type { Decision } from './check-decision.ts';
export { checkDecision } from './check-decision.ts';
export type { ReconsiderationAgency, ReconsiderationKind, ReconsiderationOrgans } from './reconsideration.ts';
export { reconsiderationOrgans } from './reconsideration.ts';
export type { RemedyClause, RemedyFacts } from './remedy.ts';
export {
  DIRECT_SUIT_MONTHS,
  RECONSIDERATION_DAYS,
  remedyClause,
  remedyVariant,
  SUIT_AFTER_REVIEW_DAYS,
} from './remedy.ts';
export { chineseNumber, citationEn, citationShortZh, citationsZh, citationZh } from './messages/citations.ts';
export { EVIDENCE_LABEL, SECRECY_LEVEL } from './messages/evidence.ts';
export { ACT_TEXT, QUESTION_TEXT, STEP_NAME } from './messages/guide.ts';
export { OUTCOME_GROUP_LABEL, OUTCOME_LABEL, outcomeName, SUB_KIND_LABEL } from './messages/labels.ts';
