import type { CalendarDate } from '../../../../kernel/dates.ts';
import { APPLICANT_KINDS, OUTCOMES_2021, type ApplicantKind, type Outcome2021 } from '../format/table3.ts';

/** The facts table 3 is folded from, after their corrections: receipts and closings of requests. */
export interface CountableFact {
  readonly kind: string;
  readonly subjectId: string;
  readonly legalOn: CalendarDate;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One request as table 3 counts it. */
export interface CountedRequest {
  readonly id: string;
  readonly applicant: ApplicantKind;
  readonly receivedOn: CalendarDate;
  readonly closedOn: CalendarDate | null;
  readonly outcome: Outcome2021 | null;
}

/**
 * Folds receipts and closings to one line a request. A request counts from its statutory receipt (Art. 31); one that was
 * given up before it was received does not count. A closing never counts before the receipt, which keeps
 * new + carried in = handled + carried out for every period.
 */
export function countRequests(facts: readonly CountableFact[]): CountedRequest[] {
  const received = new Map<string, CountableFact>();
  const closed = new Map<string, CountableFact>();
  for (const fact of facts) {
    // The receipt in force is the first left after corrections, the closing the last.
    if (fact.kind === 'requests.received' && !received.has(fact.subjectId))
      received.set(fact.subjectId, fact);
    if (fact.kind === 'requests.closed') closed.set(fact.subjectId, fact);
  }
  return [...received].map(([id, receipt]) => {
    const closing = closed.get(id);
    const closedOn = closing && (closing.legalOn < receipt.legalOn ? receipt.legalOn : closing.legalOn);
    return {
      id,
      applicant: oneOf(APPLICANT_KINDS, columnOf(receipt.data['applicant_type']), id),
      receivedOn: receipt.legalOn,
      closedOn: closedOn ?? null,
      outcome: closing ? oneOf(OUTCOMES_2021, closing.data['outcome'], id) : null,
    };
  });
}

/** The register's term for other organisations is `other`; their column is `other_org`. */
function columnOf(applicantType: unknown): unknown {
  return applicantType === 'other' ? 'other_org' : applicantType;
}

function oneOf<T extends string>(terms: readonly T[], value: unknown, id: string): T {
  const found = terms.find((term) => term === value);
  if (!found) throw new Error(`The fact of request ${id} carries the unknown term ${String(value)}`);
  return found;
}
