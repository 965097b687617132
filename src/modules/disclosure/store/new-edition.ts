import { newId } from '../../../kernel/ids.ts';
import type { DocumentRow, EditionFileRow, EditionRow } from './dossier.ts';

interface Beginning {
  number: number;
  by: string;
  now: Date;
}

/** An empty edition; openness is the norm (Art. 5), so it begins as proactive. */
export function newEditionRow(
  document: Pick<DocumentRow, 'id' | 'agency_id'>,
  { number, by, now }: Beginning,
): EditionRow {
  return {
    id: newId(now.getTime()),
    agency_id: document.agency_id,
    document_id: document.id,
    number,
    title: '',
    summary: '',
    body_html: '',
    body_text: '',
    kind: 'other',
    genre: null,
    topic: null,
    keywords: [],
    document_number: null,
    issuer: null,
    source: null,
    signed_on: null,
    changed_on: null,
    effective_on: null,
    expires_on: null,
    columns: [],
    attribute: 'proactive',
    withholding_ground: null,
    withholding_reason: null,
    interprets_id: null,
    interpretation_form: null,
    audience: null,
    disclosure_term: null,
    target_groups: null,
    facet_category: null,
    created_at: now,
    ...unreviewed(by),
  };
}

/** The next edition with the content of an earlier one, not yet reviewed. */
export function nextEditionRow(earlier: EditionRow, { number, by, now }: Beginning): EditionRow {
  return { ...earlier, id: newId(now.getTime()), number, created_at: now, ...unreviewed(by) };
}

/** The same files carried by another edition. */
export function carriedFiles(files: readonly EditionFileRow[], edition: EditionRow): EditionFileRow[] {
  return files.map((file) => ({ ...file, edition_id: edition.id }));
}

function unreviewed(by: string) {
  return {
    review_state: 'draft' as const,
    drafter_ids: [by],
    submitted_at: null,
    sent_back_reason: null,
    reviewed_by: null,
    reviewed_at: null,
    secrecy_review: null,
    reassess_on: null,
    waits_for: null,
    revision: null,
    review_plan: null,
  };
}
