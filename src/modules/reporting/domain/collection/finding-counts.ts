import type { Severity } from '../checking/finding.ts';

export type ReviewState = 'clean' | 'open' | 'judged';

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly openErrors: number;
  readonly openWarnings: number;
  readonly confirmed: number;
  readonly dismissed: number;
  /** Errors that a person has confirmed and that the agency could mend: being late is not among them. */
  readonly confirmedErrors: number;
  readonly state: ReviewState;
}

interface Judged {
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
}

/** Published after the statutory day: recorded with the publication, and no return can mend it. */
const LATENESS = 'F-DEADLINE';

/** Findings of a report and their judgements in figures. Only errors and warnings want a judgement. */
export function countFindings(
  findings: readonly Judged[],
  judgements: ReadonlyMap<string, { readonly verdict: string }>,
): FindingCounts {
  const verdictOf = ({ key }: Judged): string | undefined => judgements.get(key)?.verdict;
  const count = (severity: Severity, verdict?: string | null): number =>
    findings.filter(
      (one) => one.severity === severity && (verdict === undefined || (verdictOf(one) ?? null) === verdict),
    ).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const [openErrors, openWarnings] = [count('error', null), count('warning', null)];
  return {
    errors,
    warnings,
    infos: count('info'),
    openErrors,
    openWarnings,
    confirmed: findings.filter((one) => verdictOf(one) === 'confirmed').length,
    dismissed: findings.filter((one) => verdictOf(one) === 'dismissed').length,
    confirmedErrors: findings.filter(
      (one) => one.severity === 'error' && one.code !== LATENESS && verdictOf(one) === 'confirmed',
    ).length,
    state: errors + warnings === 0 ? 'clean' : openErrors + openWarnings > 0 ? 'open' : 'judged',
  };
}
