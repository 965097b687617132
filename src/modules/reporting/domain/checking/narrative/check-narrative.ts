import type { Finding } from '../finding.ts';
import type { ReportModel } from '../report-model.ts';
import { narrativeContext } from './narrative-context.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { checkApplicantNumbers } from './rule-applicants.ts';
import { checkCaseNumbers } from './rule-cases.ts';
import { checkChanges } from './rule-changes.ts';
import { checkClosingRate } from './rule-closing-rate.ts';
import { checkFeeStatement } from './rule-fee.ts';
import { checkOutcomeNumbers } from './rule-outcomes.ts';
import { checkRegisterNumbers } from './rule-register.ts';
import { checkRepeats } from './rule-repeats.ts';
import { checkRequestNumbers } from './rule-requests.ts';
import { checkShares } from './rule-shares.ts';
import { checkSums } from './rule-sums.ts';

const RULES: readonly ((context: NarrativeContext) => Finding[])[] = [
  checkRequestNumbers,
  checkApplicantNumbers,
  checkOutcomeNumbers,
  checkCaseNumbers,
  checkClosingRate,
  checkFeeStatement,
  checkSums,
  checkShares,
  checkChanges,
  checkRepeats,
  checkRegisterNumbers,
];

/** All checks of the prose against itself and the tables (`N-…`). */
export function checkNarrative(report: ReportModel, previous: ReportModel | null): Finding[] {
  if (report.text === null) return [];
  const context = narrativeContext(report, previous);
  return RULES.flatMap((rule) => rule(context));
}
