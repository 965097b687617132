import { checkFiles } from './check-files.ts';
import { checkMetadata } from './check-metadata.ts';
import { checkStructure } from './check-structure.ts';
import { checkText } from './check-text.ts';
import type { CheckRules, EditionToCheck } from './edition-facts.ts';
import { FINDING_SEVERITIES, type RawFinding } from './finding.ts';

const PROBLEM_FIELD: Readonly<Record<string, string>> = {
  signed_in_future: 'signedOn',
  changed_before_signed: 'changedOn',
  changed_in_future: 'changedOn',
  expires_before_effective: 'expiresOn',
  ground_required: 'withholdingGround',
  ground_does_not_fit: 'withholdingGround',
  ground_without_need: 'withholdingGround',
  reason_required: 'withholdingReason',
  summary_required: 'summary',
  signed_on_required: 'signedOn',
  content_required: 'body',
  column_required: 'columns',
};

/** Everything the checks find in an edition: errors first, then in the order of the document. */
export function checkEdition(edition: EditionToCheck, rules: CheckRules): RawFinding[] {
  const problems = edition.problems
    .filter((problem) => problem !== 'classification_mark')
    .map((problem): RawFinding => ({
      code: problem,
      severity: 'error',
      place: { part: 'metadata', field: PROBLEM_FIELD[problem] ?? problem },
      found: '',
      quote: '',
      context: '',
      fixes: [],
      times: 1,
      required: true,
    }));
  const all = [
    ...problems,
    ...checkText(edition, rules),
    ...checkStructure(edition, rules),
    ...checkMetadata(edition),
    ...checkFiles(edition, rules),
  ];
  const rank = ({ severity }: RawFinding): number => FINDING_SEVERITIES.indexOf(severity);
  return all
    .map((finding, at) => ({ finding, at }))
    .sort((a, b) => rank(a.finding) - rank(b.finding) || a.at - b.at)
    .map(({ finding }) => finding);
}

/** Findings that nobody may judge away: the form itself, classification marks. */
export const canBeJudged = ({ code, required }: Pick<RawFinding, 'code' | 'required'>): boolean =>
  code !== 'classification_mark' && required !== true;
