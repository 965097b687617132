import type { RequestState } from './case-state.ts';
import { applicantDueOnOf } from './buckets.ts';

export type WaitingFor =
  'clerk' | 'handler' | 'unit_head' | 'foi_head' | 'leader' | 'applicant' | 'consulted_party' | 'nobody';

/** Who has to act next. */
export function waitingFor(state: RequestState, today: string): WaitingFor {
  const applicantDueOn = applicantDueOnOf(state);
  const applicantLate = applicantDueOn !== null && today > applicantDueOn;
  switch (state.stage) {
    case 'closed':
      return 'nobody';
    case 'unconfirmed':
    case 'received':
    case 'approved':
      return 'clerk';
    case 'awaiting_correction':
      return applicantLate ? 'clerk' : 'applicant';
    case 'awaiting_payment':
      return applicantLate ? 'clerk' : 'applicant';
    case 'awaiting_reasons':
      return 'applicant';
    case 'consulting':
      return 'consulted_party';
    case 'in_review':
      return reviewerOf(state.review?.current);
    case 'handling':
      // Art. 33: the extension needs the approval of the head of the FOI office, and before the period ends.
      return state.extensionProposal ? 'foi_head' : 'handler';
  }
}

function reviewerOf(level: string | null | undefined): WaitingFor {
  return level === 'foi_head' || level === 'leader' ? level : 'unit_head';
}
