import type { FileRole } from '../contract/terms.ts';
import type { RequestState } from '../domain/case-state.ts';
import { lettersTakenBack } from '../domain/letters-in-force.ts';
import type { CaseFile } from '../store/case-file.ts';

const OWN: readonly FileRole[] = ['applicant_attachment', 'correction_attachment', 'request_scan'];

/** Roles of files the applicant may have now: their own papers, and what the reply encloses once it has gone out. */
export function rolesForApplicant(state: RequestState): FileRole[] {
  return state.dispatch ? [...OWN, 'reply_enclosure'] : [...OWN];
}

export function visibleToApplicant(state: RequestState, role: FileRole): boolean {
  return rolesForApplicant(state).includes(role);
}

/** Letters the applicant may have now: those addressed to them whose act has not been taken back. */
export function lettersForApplicant<L extends { id: string; addressee: string }>(
  { ledger, facts }: Pick<CaseFile, 'ledger' | 'facts'>,
  letters: readonly L[],
): L[] {
  const takenBack = lettersTakenBack(ledger, facts);
  return letters.filter(({ id, addressee }) => addressee === 'applicant' && !takenBack.has(id));
}

/** Files that show who the applicant is: they need the right to the applicant's data. */
export const PERSONAL_FILE_ROLES: readonly FileRole[] = [
  'identity_proof',
  'request_scan',
  'proof_of_dispatch',
  'proof_of_delivery',
  'payment_receipt',
];
