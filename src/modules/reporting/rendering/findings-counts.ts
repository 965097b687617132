import type { Severity } from '../domain/checking/finding.ts';

/** How many findings there are of each severity. */
export function countFindings(findings: readonly { severity: Severity }[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
