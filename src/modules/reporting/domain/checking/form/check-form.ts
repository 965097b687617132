import type { Finding } from '../finding.ts';
import type { ReportModel } from '../report-model.ts';
import { checkAgency } from './agency-rules.ts';
import { checkDeadline, checkIndexYear } from './date-rules.ts';
import { checkLabels } from './label-rules.ts';
import { checkAspects, checkSections } from './section-rules.ts';
import { checkSimilarity } from './similarity-rules.ts';
import { checkSourceDamage } from './source-damage-rules.ts';
import { checkText } from './text-rules.ts';
import { checkYears } from './year-rules.ts';

const RULES: readonly ((report: ReportModel) => Finding[])[] = [
  checkSections,
  checkAspects,
  checkLabels,
  checkDeadline,
  checkIndexYear,
  checkYears,
  checkAgency,
  checkText,
  checkSourceDamage,
];

/** All checks of form (`F-…`). */
export function checkForm(report: ReportModel, previous: ReportModel | null): Finding[] {
  const findings = RULES.flatMap((rule) => rule(report));
  return previous === null ? findings : [...findings, ...checkSimilarity(report, previous)];
}
