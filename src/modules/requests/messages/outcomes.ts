import { OUTCOME_LABEL, SUB_KIND_LABEL } from '../domain/outcomes/index.ts';
import type { OutcomeCode, SubKind } from '../domain/outcomes/index.ts';

/** An outcome as lists and pages name it: the row of table 3 without its number. */
export function outcomeLabel(outcome: string): { zh: string; en: string } {
  const label = OUTCOME_LABEL[outcome as OutcomeCode];
  if (!label) return { zh: outcome, en: outcome };
  return { zh: label.zh.replace(/^(（.）|\d\.)/, ''), en: label.en };
}

export function subKindLabel(subKind: string | null): { zh: string; en: string } | null {
  return subKind === null ? null : SUB_KIND_LABEL[subKind as SubKind];
}
