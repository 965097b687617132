import type { RequestState } from './case-state.ts';

/** Working days before the due date from which a case is due soon. */
export const DUE_SOON_DAYS = 3;

export type Bucket = 'unconfirmed' | 'due_today' | 'late' | 'due_soon' | 'later';

/**
 * The one list an open case is in; null once it is closed. While the applicant has to correct or to pay, the agency's
 * period is void or stopped (Art. 30, fee measures Art. 7), so nothing is due of the agency: the case is `later`, and once the
 * applicant's days are over it also waits for the office, which may stop handling it. A fee notice stops the period only
 * once the applicant has received it; until that day is on record the case stays among those that are due.
 */
export function bucketOf(state: RequestState): Bucket | null {
  if (state.stage === 'closed') return null;
  if (!state.clock) return 'unconfirmed';
  const { standing, daysLeft } = state.clock;
  const applicantDueOn = applicantDueOnOf(state);
  if (
    (state.stage === 'awaiting_correction' || state.stage === 'awaiting_payment') &&
    applicantDueOn !== null
  )
    return 'later';
  if (standing === 'late') return 'late';
  if (standing === 'due_today') return 'due_today';
  return daysLeft <= DUE_SOON_DAYS ? 'due_soon' : 'later';
}

/** Last day for what is asked of the applicant; null when nothing is, or no day is known. */
export function applicantDueOnOf(state: RequestState): string | null {
  if (state.stage === 'awaiting_correction') return state.correction?.respondBy ?? null;
  if (state.stage === 'awaiting_payment') return state.fee?.payBy ?? null;
  if (state.stage === 'awaiting_reasons') return state.reasons?.respondBy ?? null;
  return null;
}
