import type { ReportModel } from '../report-model.ts';
import { claimsIn } from './claims.ts';
import type { Claim } from './claims.ts';
import { readProse } from './prose.ts';
import type { Prose } from './prose.ts';
import { statementsIn } from './statements.ts';
import type { Statement } from './statements.ts';

/** What every rule on the prose works on: read once for a report. */
export interface NarrativeContext {
  report: ReportModel;
  prose: Prose;
  statements: readonly Statement[];
  claims: readonly Claim[];
  /** Report of the year before, when given. */
  previous: ReportModel | null;
}

/** Reads the prose of a report for the rules. */
export function narrativeContext(report: ReportModel, previous: ReportModel | null): NarrativeContext {
  const prose = readProse(report);
  return {
    report,
    prose,
    previous,
    statements: statementsIn(report, prose),
    claims: claimsIn(report, prose),
  };
}
