import { clockAnnex } from './clock-annex.ts';
import type { LetterFacts, LetterFactsByKind, LetterKind } from './facts.ts';
import type { DocumentId, LetterModel } from './model.ts';
import { TEMPLATES } from './templates/index.ts';
import { sealWords } from './templates/seal.ts';
import { contactLine } from './templates/wording.ts';

/** Forms for the file: no addressee, no contact, no seal. */
const INTERNAL: readonly LetterKind[] = ['registration_form'];
/** Letters that decide: the account of the reply period may go with them. */
const WITH_ACCOUNT: readonly LetterKind[] = ['reply', 'closing_notice', 'extension_notice'];

/**
 * Builds a letter from facts, pure: the same facts give the same letter. Throws AppError `letter_evidence_missing` or
 * `letter_facts_missing` when it cannot be worded; agency data still missing (reconsideration organ, internet channel)
 * is listed in `problems`, so that a draft can be shown but need not go out.
 */
export function buildLetter<K extends LetterKind>(kind: K, facts: LetterFactsByKind[K]): LetterModel {
  const draft = TEMPLATES[kind](facts);
  const { agency, number, date, account }: LetterFacts = facts;
  const internal = INTERNAL.includes(kind);
  return {
    kind,
    documentId: draft.documentId ?? (kind as DocumentId),
    title: draft.title,
    number,
    addressee: draft.addressee,
    body: draft.body,
    remedy: draft.remedy ?? null,
    enclosures: draft.enclosures ?? [],
    contact: internal ? null : contactLine(agency.name, agency.office),
    agency: agency.name,
    date,
    sealPlaceholder: internal ? null : sealWords,
    responseForm: draft.responseForm ?? null,
    clockAnnex: account && account.length > 0 && WITH_ACCOUNT.includes(kind) ? clockAnnex(account) : null,
    problems: draft.problems ?? [],
  };
}
