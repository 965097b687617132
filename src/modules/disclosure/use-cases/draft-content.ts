import type { z } from 'zod';
import { AppError } from '../../../kernel/errors.ts';
import { cleanHtml } from '../../../kernel/text/clean-html.ts';
import { textOfHtml } from '../../../kernel/text/normalise.ts';
import type { saveDraftInput } from '../contract.ts';
import { draftProblems, type DraftFacts, type DraftProblem } from '../domain/draft-rules.ts';
import { spellDocumentNumber } from '../domain/number-keys.ts';
import { DRAFT_PROBLEM_TEXTS } from '../messages.ts';
import type { EditionFileRow, EditionRow } from '../store/dossier.ts';
import { isPicture } from '../store/file-roles.ts';

/** What an editor sends, all of it optional; an absent field stays as it is. */
export type DraftInput = Omit<z.output<typeof saveDraftInput>, 'id' | 'basedOn'>;

/**
 * The edition with what was sent; HTML is cleaned, its text taken from the clean HTML. Empty text counts as none. Of
 * pictures only those among the edition's own files stay.
 */
export function withDraftInput(
  edition: EditionRow,
  input: DraftInput,
  files: readonly EditionFileRow[] = [],
): EditionRow {
  const pictures = new Set(files.filter(isPicture).map(({ file_id }) => file_id));
  const body =
    input.body === undefined ? undefined : cleanHtml(input.body, { isPicture: (id) => pictures.has(id) });
  const text = (sent: string | null | undefined, stands: string | null): string | null =>
    sent === undefined ? stands : sent === '' ? null : sent;
  const given = <T>(sent: T | undefined, stands: T): T => (sent === undefined ? stands : sent);
  return {
    ...edition,
    title: given(input.title, edition.title),
    summary: given(input.summary, edition.summary),
    body_html: given(body, edition.body_html),
    body_text: body === undefined ? edition.body_text : textOfHtml(body),
    kind: given(input.kind, edition.kind),
    genre: given(input.genre, edition.genre),
    topic: given(input.topic, edition.topic),
    keywords: given(input.keywords, edition.keywords),
    document_number: number(text(input.documentNumber, edition.document_number)),
    issuer: text(input.issuer, edition.issuer),
    source: text(input.source, edition.source),
    signed_on: given(input.signedOn, edition.signed_on),
    changed_on: given(input.changedOn, edition.changed_on),
    effective_on: given(input.effectiveOn, edition.effective_on),
    expires_on: given(input.expiresOn, edition.expires_on),
    columns: input.columns === undefined ? edition.columns : [...new Set(input.columns)],
    attribute: given(input.attribute, edition.attribute),
    withholding_ground: given(input.withholdingGround, edition.withholding_ground),
    withholding_reason: text(input.withholdingReason, edition.withholding_reason),
    interprets_id: text(input.interpretsId, edition.interprets_id),
    interpretation_form: given(input.interpretationForm, edition.interpretation_form),
    audience: given(input.audience, edition.audience),
    disclosure_term: given(input.disclosureTerm, edition.disclosure_term),
    target_groups: groups(input.targetGroups, edition.target_groups),
    facet_category: given(input.facetCategory, edition.facet_category),
  };
}

const number = (given: string | null): string | null => (given === null ? null : spellDocumentNumber(given));

const groups = (
  sent: EditionRow['target_groups'] | undefined,
  stands: EditionRow['target_groups'],
): EditionRow['target_groups'] =>
  sent === undefined ? stands : sent && sent.length > 0 ? [...new Set(sent)] : null;

/** The edition as the rules see it. */
export function factsOfEdition(edition: EditionRow, files: readonly EditionFileRow[]): DraftFacts {
  return {
    title: edition.title,
    summary: edition.summary,
    bodyText: edition.body_text,
    fileNames: files.map((file) => file.name),
    kind: edition.kind,
    signedOn: edition.signed_on,
    changedOn: edition.changed_on,
    effectiveOn: edition.effective_on,
    expiresOn: edition.expires_on,
    columns: edition.columns,
    attribute: edition.attribute,
    withholdingGround: edition.withholding_ground,
    withholdingReason: edition.withholding_reason,
  };
}

/** Throws when the draft breaks a rule that holds at any time. */
export function checkDraft(edition: EditionRow, files: readonly EditionFileRow[], today: string): void {
  refuse(draftProblems(factsOfEdition(edition, files), today));
}

/** Throws one error with all problems, or nothing. */
export function refuse(problems: readonly DraftProblem[]): void {
  if (problems.length > 0) {
    throw new AppError(
      'invalid',
      problems.map((problem) => DRAFT_PROBLEM_TEXTS[problem]),
    );
  }
}
