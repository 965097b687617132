import type { MarkedFindingView } from '../../../../src/modules/reporting/contract.ts';
import type { Tone } from '../../parts/tone.ts';

export type Severity = MarkedFindingView['severity'];

/** Sign and colour of a finding by its gravity. */
export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  error: 'cinnabar',
  warning: 'amber',
  info: 'indigo',
};
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** The gravest of several findings. */
export function gravest(findings: readonly { severity: Severity }[]): Severity | null {
  return ORDER.find((severity) => findings.some((one) => one.severity === severity)) ?? null;
}
