import type { JudgedFinding } from '../../contract.ts';
import { unnamed } from '../../domain/collection/unnamed-resemblance.ts';

/** Findings as the agency that handed in sees them: without the office's judgements and without other agencies' names. */
export const findingsForAgency = (findings: readonly JudgedFinding[]): JudgedFinding[] =>
  findings.map((finding) => ({ ...unnamed(finding), judgement: null }));
