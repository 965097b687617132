import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import type { PublicDocument, ReleasedItem, ReleasedPage, WithdrawnNotice } from '../contract.ts';
import type { WithdrawalReason } from '../domain/vocabulary.ts';
import { WITHDRAWAL_LABELS } from '../labels.ts';
import { emergenciesOf } from '../store/decisions.ts';
import { filesOfEdition, type Dossier, type EditionRow, type ReleaseRow } from '../store/dossier.ts';
import { annulledRepealsOf } from '../store/annulled-repeals.ts';
import { formsOfEditions } from '../store/interpretation/plans.ts';
import { documentPath, redirectFor } from '../store/redirects.ts';
import { interpretationsOf, releasedByIds, type ReleasedRow } from '../store/released.ts';
import { relationsOf } from './relations.ts';
import { toReleasedItem } from './released-item.ts';
import { isAttachment } from '../store/file-roles.ts';
import { toFile } from './staff-document.ts';

const toLink = (row: ReleasedRow) => ({
  id: row.document_id,
  title: row.title,
  releasedOn: row.released_on,
});

/** Readers who saw the wrong mark are told that it was one. */
async function lastCorrection(
  db: Database | Tx,
  { id, repealed_on }: Dossier['document'],
): Promise<PublicDocument['repealCorrection']> {
  const last = repealed_on === null ? (await annulledRepealsOf(db, [id])).at(-1) : undefined;
  return last ? { repealedOn: last.repealed_on, correctedOn: last.annulled_on } : null;
}

/** What the page of an edition shows beside its place in the lists; the same for a preview. */
export async function editionOnPage(
  db: Database | Tx,
  dossier: Dossier,
  edition: EditionRow,
  today: CalendarDate,
  previewed?: number,
): Promise<Omit<PublicDocument, keyof ReleasedItem | 'releasedAt' | 'emergency'>> {
  const { document } = dossier;
  const { interprets_id } = edition;
  const interpreted =
    interprets_id === null ? undefined : (await releasedByIds(db, [interprets_id])).get(interprets_id);
  const interpretations = await interpretationsOf(db, document.id);
  const forms = await formsOfEditions(
    db,
    interpretations.map((row) => row.edition_id),
  );
  return {
    body: edition.body_html,
    genre: edition.genre,
    topic: edition.topic,
    keywords: edition.keywords,
    source: edition.source,
    effectiveOn: edition.effective_on,
    expiresOn: edition.expires_on,
    repealedOn: document.repealed_on,
    repealBasis: document.repeal_basis,
    repealCorrection: await lastCorrection(db, document),
    changedOn: edition.changed_on,
    audience: edition.audience,
    disclosureTerm: edition.disclosure_term,
    targetGroups: edition.target_groups ?? [],
    facetCategory: edition.facet_category,
    editionNumber: edition.number,
    history: dossier.releases
      .map((one) => ({ editionNumber: one.edition_number, releasedOn: one.released_on }))
      .reverse(),
    files: filesOfEdition(dossier, edition.id).filter(isAttachment).map(toFile),
    interprets: interpreted ? toLink(interpreted) : null,
    interpretationForm: edition.interpretation_form,
    interpretations: interpretations.map((row) => ({
      ...toLink(row),
      form: forms.get(row.edition_id) ?? null,
    })),
    relations: (await relationsOf(db, document.id, today, () => false, previewed)).map(
      ({ note: _note, isReleased: _released, applied: _applied, ...relation }) => relation,
    ),
  };
}

/** The page of a document whose release stands: what readers may see of it and nothing of its review. */
export async function publicDocument(
  db: Database | Tx,
  dossier: Dossier,
  release: ReleaseRow,
  today: CalendarDate,
): Promise<PublicDocument> {
  const { document } = dossier;
  const edition = dossier.editions.find(({ id }) => id === release.edition_id)!;
  const rows = await releasedByIds(db, [document.id]);
  const emergency = (await emergenciesOf(db, [document.id])).find((row) => row.edition_id === edition.id);
  return {
    ...toReleasedItem(rows.get(document.id)!, today),
    ...(await editionOnPage(db, dossier, edition, today)),
    releasedAt: release.released_at.toISOString(),
    emergency: emergency
      ? {
          publishedOn: emergency.published_on,
          approvedOn: emergency.outcome === 'approved' ? emergency.decided_on : null,
        }
      : null,
  };
}

/** Reasons for which nobody need read a notice when the content is found elsewhere. */
const MOVES_AT_ONCE: readonly WithdrawalReason[] = ['duplicate', 'replaced'];

/**
 * What stands at the address of a withdrawn document: no title, which may be what had to go. When its content moved, the
 * end of all moves; for one that was replaced or a duplicate the address itself leads there.
 */
export async function withdrawnPage(
  db: Database | Tx,
  dossier: Dossier,
  release: ReleaseRow,
): Promise<ReleasedPage> {
  const reason = release.withdrawal_reason ?? 'other';
  const path = await redirectFor(db, documentPath(dossier.document.id));
  const notice: WithdrawnNotice = {
    id: dossier.document.id,
    agencyId: dossier.document.agency_id,
    indexNumber: dossier.document.index_number ?? '',
    releasedOn: release.released_on,
    withdrawnOn: release.ended_on!,
    reason,
    reasonLabel: WITHDRAWAL_LABELS[reason],
    publicNotice: release.public_notice,
    movedTo: path === null ? null : { path, title: await titleAt(db, path) },
  };
  return path !== null && MOVES_AT_ONCE.includes(reason)
    ? { state: 'moved', to: path, notice }
    : { state: 'withdrawn', notice };
}

/** The title of the published document at a path of the portal. */
async function titleAt(db: Database | Tx, path: string): Promise<string | null> {
  const id = /^\/documents\/([^/]+)$/.exec(path)?.[1];
  if (id === undefined) return null;
  return (await releasedByIds(db, [id])).get(id)?.title ?? null;
}
