import type { Citation } from './citations.ts';
import type { OutcomeCode, RefusalGround, SubKind } from './codes.ts';
import type { EvidenceRequirement } from './evidence.ts';
import { requiredEvidence } from './evidence.ts';
import type { GuideAct, GuideAnswers, GuideQuestion, QuestionId } from './guide.ts';
import { GUIDE } from './guide.ts';
import { suggestedBasis } from './outcomes.ts';

export const FIRST_QUESTION: QuestionId = 'clarity';

/** What a complete path decides: exactly one leaf, with what the reply and the file need. */
export interface GuidedOutcome {
  readonly outcome: OutcomeCode;
  readonly subKind: SubKind | null;
  /** Partial disclosure: the ground of the part withheld. */
  readonly grounds: readonly RefusalGround[];
  readonly basis: readonly Citation[];
  readonly evidence: readonly EvidenceRequirement[];
  /** The third party objected and the information is given all the same: it must be told in writing (Art. 32). */
  readonly overridesThirdParty: boolean;
  /** Art. 22 ¶2 of the reconsideration act: an internet channel must be offered. */
  readonly electronic: boolean;
}

export type GuidePosition =
  | { readonly kind: 'question'; readonly question: QuestionId; readonly decided: OutcomeCode | null }
  | { readonly kind: 'act'; readonly act: GuideAct }
  | { readonly kind: 'outcome'; readonly result: GuidedOutcome };

/** The way so far and where it stands. Answers to questions that are not on the way are left out of account. */
export interface GuideWalk {
  readonly path: readonly { readonly question: QuestionId; readonly answer: string }[];
  readonly position: GuidePosition;
  /** An answer that the question does not offer; the walk stands at that question. */
  readonly unknownAnswer?: { readonly question: QuestionId; readonly answer: string };
}

/** Follows the answers from the first question (reply-types.md 1.2). Pure; every answer leads on, so it always ends. */
export function walkGuide(answers: GuideAnswers): GuideWalk {
  const path: { question: QuestionId; answer: string }[] = [];
  let outcome: OutcomeCode | null = null;
  let subKind: SubKind | null = null;
  let question = FIRST_QUESTION;
  for (;;) {
    const answer = answers[question];
    const asked: GuideQuestion = GUIDE[question];
    if (answer === undefined) return { path, position: { kind: 'question', question, decided: outcome } };
    const lead = Object.hasOwn(asked.options, answer) ? asked.options[answer] : undefined;
    if (!lead) {
      const position = { kind: 'question', question, decided: outcome } as const;
      return { path, position, unknownAnswer: { question, answer } };
    }
    path.push({ question, answer });
    if (lead.act) return { path, position: { kind: 'act', act: lead.act } };
    if (lead.outcome) {
      outcome = lead.outcome;
      subKind = null;
    }
    if (lead.outcomeOfGround) outcome = answers.ground as RefusalGround;
    if (lead.subKind) subKind = lead.subKind;
    if (!lead.to)
      return { path, position: { kind: 'outcome', result: conclude(outcome!, subKind, answers) } };
    question = lead.to;
  }
}

/** The question to ask next, or null when the path has ended in an outcome or an act. */
export function nextQuestion(answers: GuideAnswers): QuestionId | null {
  const { position } = walkGuide(answers);
  return position.kind === 'question' ? position.question : null;
}

/** The leaf a complete path ends in, or null while questions are open or an act must come first. */
export function outcomeOf(answers: GuideAnswers): GuidedOutcome | null {
  const { position } = walkGuide(answers);
  return position.kind === 'outcome' ? position.result : null;
}

function conclude(outcome: OutcomeCode, subKind: SubKind | null, answers: GuideAnswers): GuidedOutcome {
  const grounds = outcome === 'partially_granted' ? [answers.ground as RefusalGround] : [];
  const opinion = answers.ground === 'refused_third_party_rights' ? answers.third_party_opinion : undefined;
  const given = outcome === 'granted' && subKind === 'provided';
  const overrides =
    given &&
    answers.disclosure === 'withhold' &&
    (opinion === 'public_interest' || opinion === 'objects_without_ground');
  const evidence = [...requiredEvidence(outcome, subKind, grounds)];
  if (overrides) evidence.push({ anyOf: ['overrideReasons'], article: { law: 'regulation', article: 32 } });
  return {
    outcome,
    subKind,
    grounds,
    basis: suggestedBasis(outcome, subKind, grounds),
    evidence,
    overridesThirdParty: overrides,
    electronic: answers.wording === 'electronically',
  };
}
