import { citationZh, suggestedBasis } from '../domain/outcomes/index.ts';
import type { Decision } from '../domain/outcomes/index.ts';
import type { ClosedBy } from '../domain/facts.ts';
import type { ApplicantType } from '../domain/terms.ts';
import type { CaseFile } from '../store/case-file.ts';
import type { NewCaseFact } from '../store/record-on-case.ts';

/** The fact that closes a case; its outcome is one of the 21 of table 3. */
export function closingFact(
  { row }: CaseFile,
  on: string,
  by: ClosedBy,
  outcome: string,
  subKind: string | null = null,
): NewCaseFact {
  return {
    kind: 'requests.closed',
    on,
    data: { outcome, sub_kind: subKind, applicant_type: row.applicant_type as ApplicantType, by },
  };
}

/** What the notice of a closing without a decision on the merits is made of. */
export function closingDetails(outcome: 'closed_correction_lapsed' | 'closed_fee_unpaid') {
  const decision: Decision = { outcome, basis: suggestedBasis(outcome).map(citationZh) };
  return { decision, electronic: false };
}
