import type { DocumentBlock } from '../../../../../kernel/documents/index.ts';
import { AppError } from '../../../../../kernel/errors.ts';
import type { DecisionEvidence, EvidenceKey } from '../../../domain/outcomes/index.ts';
import { EVIDENCE_LABEL } from '../../../domain/outcomes/index.ts';
import type { ReplyFacts } from '../../facts.ts';
import { joinBasis, sentence } from '../wording.ts';

/** Turns a decision into the paragraphs that tell it. */
export type DecisionText = (facts: ReplyFacts) => DocumentBlock[];

/** 根据《…》第…条的规定， — empty when the law names no article. */
export function under({ decision }: ReplyFacts): string {
  const basis = joinBasis(decision.basis);
  return basis ? `根据${basis}的规定，` : '';
}

/** The reasons as a sentence; empty when there are none. */
export function reasons({ decision }: ReplyFacts): string {
  const text = decision.reasons?.trim();
  return text ? sentence(text) : '';
}

/** A piece of evidence without which the letter cannot be worded. Throws AppError naming it. */
export function required<K extends EvidenceKey>(
  { decision }: ReplyFacts,
  key: K,
): NonNullable<DecisionEvidence[K]> {
  const value = decision.evidence?.[key];
  if (value === undefined || value === null) {
    throw new AppError('invalid', {
      code: 'letter_evidence_missing',
      field: `decision.evidence.${key}`,
      zh: `制作答复还缺少：${EVIDENCE_LABEL[key].zh}。请在决定中补充。`,
      en: `The reply cannot be written without: ${EVIDENCE_LABEL[key].en}. Add it to the decision.`,
    });
  }
  return value;
}
