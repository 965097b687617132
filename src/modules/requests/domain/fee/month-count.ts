import type { CalendarDate } from '../../../../kernel/dates.ts';

/** A request as the monthly counter sees it; all of one applicant at one agency. */
export interface CountedRequest {
  /** Orders requests received on the same day. */
  registrationNumber: string;
  /** Statutory receipt date: its month is the counting month. */
  receivedOn: CalendarDate;
  /** Smallest reasonable units the request was split into (一事一申请); 1 when it was not. */
  units: number;
}

/**
 * Units of the same applicant at the same agency received before `request` in its calendar month: the `already` of
 * `requestFee`. Order is receipt date, then registration number; the counter restarts on the 1st; withdrawn and rejected
 * requests stay counted, because the measure counts requests, not results (fee measures Art. 4).
 */
export function unitsBefore(request: CountedRequest, others: readonly CountedRequest[]): number {
  const month = request.receivedOn.slice(0, 7);
  return others
    .filter((other) => other.receivedOn.slice(0, 7) === month && isBefore(other, request))
    .reduce((sum, other) => sum + other.units, 0);
}

function isBefore(a: CountedRequest, b: CountedRequest): boolean {
  if (a.receivedOn !== b.receivedOn) return a.receivedOn < b.receivedOn;
  return a.registrationNumber < b.registrationNumber;
}
