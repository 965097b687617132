import type { Problem } from '../../../../kernel/errors.ts';
import type { OutcomeCode, RefusalGround, SubKind } from './codes.ts';
import { SUB_KINDS, SUB_KIND_REQUIRED } from './codes.ts';
import type { DecisionEvidence } from './evidence.ts';
import { hasEvidence, requiredEvidence } from './evidence.ts';
import { suggestedBasis } from './outcomes.ts';
import { placeZh } from './messages/citations.ts';
import * as say from './messages/problems.ts';

/** A decision as it is drafted, reviewed and told. */
export interface Decision {
  readonly outcome: OutcomeCode;
  readonly subKind?: SubKind | null;
  /** Partial disclosure: the grounds on which a part is withheld. */
  readonly grounds?: readonly RefusalGround[];
  /** Articles relied on, as they will stand in the reply, e.g. `《…条例》第三十六条第三项`. */
  readonly basis: readonly string[];
  /** The facts that fit the article; not the article again. */
  readonly reasons?: string;
  readonly evidence?: DecisionEvidence;
}

/** Shorter than this a reason can only name the article. */
const SHORTEST_REASON = 8;

/** Decisions whose facts are wholly told by their evidence (search log, earlier reply, notice …) or that grant. */
const TOLD_BY_EVIDENCE: readonly string[] = [
  'granted',
  'not_processed_duplicate',
  'not_processed_publication',
  'closed_correction_lapsed',
  'closed_fee_unpaid',
];

function needsReasons({ outcome, subKind }: Decision): boolean {
  if (subKind === 'withdrawn' || subKind === 'nonexistent') return false;
  return !TOLD_BY_EVIDENCE.includes(outcome);
}

/**
 * What is missing before the decision may be submitted, each with field, rule and repair: sub-kind, grounds, basis,
 * reasons (Art. 36(3), (5), 37), evidence (reply-types.md section 2). Empty = complete.
 */
export function checkDecision(decision: Decision): Problem[] {
  return [
    ...checkKind(decision),
    ...checkBasis(decision),
    ...checkReasons(decision),
    ...checkEvidence(decision),
  ];
}

function checkKind({ outcome, subKind, grounds }: Decision): Problem[] {
  const problems: Problem[] = [];
  const known = SUB_KINDS[outcome] ?? [];
  if (!subKind && SUB_KIND_REQUIRED.includes(outcome)) problems.push(say.subKindMissing(outcome, known));
  if (subKind && !known.includes(subKind)) problems.push(say.subKindUnknown(outcome, subKind, known));
  if (outcome === 'partially_granted' && !grounds?.length) problems.push(say.groundsMissing());
  if (outcome !== 'partially_granted' && grounds?.length) problems.push(say.groundsUnexpected(outcome));
  return problems;
}

function checkBasis({ outcome, subKind, grounds, basis }: Decision): Problem[] {
  if (outcome === 'closed_other' && subKind === 'withdrawn') return [];
  const given = basis.filter((text) => text.trim() !== '');
  const wanted = suggestedBasis(outcome, subKind, grounds);
  if (given.length === 0) return [say.basisMissing(outcome, wanted)];
  const missing = wanted.filter((citation) => {
    const article = placeZh({ law: citation.law, article: citation.article });
    return !given.some((text) => text.includes(article));
  });
  return missing.length > 0 ? [say.basisIncomplete(outcome, missing)] : [];
}

function checkReasons(decision: Decision): Problem[] {
  if (!needsReasons(decision)) return [];
  const reasons = decision.reasons?.trim() ?? '';
  if (reasons === '') return [say.reasonsMissing(decision.outcome)];
  return reasons.length < SHORTEST_REASON ? [say.reasonsTooShort(SHORTEST_REASON)] : [];
}

function checkEvidence({ outcome, subKind, grounds, evidence = {} }: Decision): Problem[] {
  return requiredEvidence(outcome, subKind, grounds)
    .filter(({ anyOf }) => !anyOf.some((key) => hasEvidence(evidence, key)))
    .map((requirement) => say.evidenceMissing(outcome, requirement));
}
