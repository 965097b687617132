import type { Edition, StaffDocument } from '../contract.ts';
import type { RepealError } from '../contract/repeal-corrections.ts';
import type { Fact } from '../../../kernel/ledger/fact.ts';
import type { WithdrawalReason } from '../domain/vocabulary.ts';
import type { Gate } from '../domain/review-plan.ts';
import { WITHDRAWAL_LABELS } from '../labels.ts';
import { REPEAL_CORRECTION_FACTS, REPEAL_ERROR_LABELS } from '../labels/repeal-corrections.ts';
import { GATE_LABELS } from '../labels/review.ts';
import { FACT_TEXTS } from '../messages.ts';
import type { ReviewRow } from '../store/decisions.ts';
import { documentPath } from '../store/redirects.ts';
import { toEntry } from './review/review-trail.ts';
import { isAttachment } from '../store/file-roles.ts';
import { filesOfEdition, type Dossier, type EditionFileRow, type EditionRow } from '../store/dossier.ts';

const instant = (date: Date | null): string | null => date?.toISOString() ?? null;

/** A file as the API shows it. */
export const toFile = ({ file_id, name, media_type, size }: EditionFileRow) => ({
  id: file_id,
  name,
  mediaType: media_type,
  size,
});

/** The people who appear on a document. */
export function peopleOf(dossier: Dossier, facts: readonly Fact[], reviews: readonly ReviewRow[]): string[] {
  const onEditions = dossier.editions.flatMap(({ drafter_ids, reviewed_by }) => [
    ...drafter_ids,
    ...(reviewed_by === null ? [] : [reviewed_by]),
  ]);
  return [...onEditions, ...facts.map((fact) => fact.actor), ...reviews.map((row) => row.person_id)];
}

export interface EditionReview {
  rows: readonly ReviewRow[];
  contentHash: string;
  isEmergency: boolean;
}

/** An edition as staff see it. */
export function toEdition(
  row: EditionRow,
  dossier: Dossier,
  names: ReadonlyMap<string, string>,
  review: EditionReview,
): Edition {
  const person = (id: string) => ({ id, name: names.get(id) ?? id });
  return {
    id: row.id,
    number: row.number,
    reviewState: row.review_state,
    title: row.title,
    summary: row.summary,
    body: row.body_html,
    kind: row.kind,
    genre: row.genre,
    topic: row.topic,
    keywords: row.keywords,
    documentNumber: row.document_number,
    issuer: row.issuer,
    source: row.source,
    signedOn: row.signed_on,
    changedOn: row.changed_on,
    effectiveOn: row.effective_on,
    expiresOn: row.expires_on,
    columns: row.columns,
    attribute: row.attribute,
    withholdingGround: row.withholding_ground,
    withholdingReason: row.withholding_reason,
    interpretsId: row.interprets_id,
    interpretationForm: row.interpretation_form,
    audience: row.audience,
    disclosureTerm: row.disclosure_term,
    targetGroups: row.target_groups ?? [],
    facetCategory: row.facet_category,
    revision: row.revision ?? 0,
    draftedBy: person(row.drafter_ids[0]!),
    submittedAt: instant(row.submitted_at),
    sentBackReason: row.sent_back_reason,
    reviewedBy: row.reviewed_by === null ? null : person(row.reviewed_by),
    reviewedAt: instant(row.reviewed_at),
    secrecyReview: row.secrecy_review,
    reassessOn: row.reassess_on,
    files: filesOfEdition(dossier, row.id).filter(isAttachment).map(toFile),
    isEmergency: review.isEmergency,
    reviews: review.rows.map((one) => toEntry(one, review.contentHash, names)),
  };
}

/** The document's releases, oldest first. */
export const toReleases = (dossier: Dossier): StaffDocument['releases'] =>
  dossier.releases.map((release) => ({
    editionNumber: release.edition_number,
    columns: release.columns,
    releasedOn: release.released_on,
    endedOn: release.ended_on,
    endedBy: release.ended_by,
    withdrawalReason: release.withdrawal_reason,
    withdrawalNote: release.withdrawal_note,
    publicNotice: release.public_notice,
    movedTo: release.moved_to_path ?? (release.moved_to_document && documentPath(release.moved_to_document)),
  }));

const gatesOf = (steps: unknown): string | null =>
  Array.isArray(steps) ? steps.map((step) => GATE_LABELS[step as Gate].zh).join('、') : null;

/** What was said with an act, or the steps it passed. */
function detailOf({ kind, data }: Fact): string | null {
  const said: unknown =
    kind === 'disclosure.withdrawn'
      ? WITHDRAWAL_LABELS[data['reason'] as WithdrawalReason]?.zh
      : kind in REPEAL_CORRECTION_FACTS
        ? REPEAL_ERROR_LABELS[data['reason'] as RepealError]?.zh
        : (data['reason'] ??
          data['secrecyReview'] ??
          data['opinion'] ??
          data['basis'] ??
          gatesOf(data['steps']));
  return typeof said === 'string' ? said : null;
}

/** What was done, newest first. */
export const toTimeline = (
  facts: readonly Fact[],
  names: ReadonlyMap<string, string>,
): StaffDocument['timeline'] =>
  facts
    .map((fact) => ({
      kind: fact.kind,
      text: FACT_TEXTS[fact.kind] ?? { zh: fact.kind, en: fact.kind },
      on: fact.legalOn,
      at: fact.recordedAt,
      by: names.get(fact.actor) ?? fact.actor,
      detail: detailOf(fact),
    }))
    .reverse();
