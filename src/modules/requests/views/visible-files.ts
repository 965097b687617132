import type { FileRole } from '../contract/terms.ts';
import type { RequestState } from '../domain/case-state.ts';

const OWN: readonly FileRole[] = ['applicant_attachment', 'correction_attachment', 'request_scan'];

/** Roles of files the applicant may have now: their own papers, and what the reply encloses once it has gone out. */
export function rolesForApplicant(state: RequestState): FileRole[] {
  return state.dispatch ? [...OWN, 'reply_enclosure'] : [...OWN];
}

export function visibleToApplicant(state: RequestState, role: FileRole): boolean {
  return rolesForApplicant(state).includes(role);
}
