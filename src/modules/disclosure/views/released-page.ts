import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import type { PublicDocument, WithdrawnNotice } from '../contract.ts';
import { WITHDRAWAL_LABELS } from '../labels.ts';
import { filesOfEdition, type Dossier, type ReleaseRow } from '../store/dossier.ts';
import { interpretationsOf, releasedByIds, type ReleasedRow } from '../store/released.ts';
import { toReleasedItem } from './released-item.ts';
import { toFile } from './staff-document.ts';

const toLink = (row: ReleasedRow) => ({
  id: row.document_id,
  title: row.title,
  releasedOn: row.released_on,
});

/** The page of a document whose release stands: what readers may see of it and nothing of its review. */
export async function publicDocument(
  db: Database | Tx,
  dossier: Dossier,
  release: ReleaseRow,
  today: CalendarDate,
): Promise<PublicDocument> {
  const { document } = dossier;
  const edition = dossier.editions.find(({ id }) => id === release.edition_id)!;
  const wanted = [document.id, ...(edition.interprets_id === null ? [] : [edition.interprets_id])];
  const rows = await releasedByIds(db, wanted);
  const interpreted = edition.interprets_id === null ? undefined : rows.get(edition.interprets_id);
  const interpretations = await interpretationsOf(db, document.id);
  return {
    ...toReleasedItem(rows.get(document.id)!, today),
    body: edition.body_html,
    genre: edition.genre,
    topic: edition.topic,
    keywords: edition.keywords,
    source: edition.source,
    effectiveOn: edition.effective_on,
    expiresOn: edition.expires_on,
    repealedOn: document.repealed_on,
    repealBasis: document.repeal_basis,
    changedOn: edition.changed_on,
    releasedAt: release.released_at.toISOString(),
    editionNumber: edition.number,
    history: dossier.releases
      .map((one) => ({ editionNumber: one.edition_number, releasedOn: one.released_on }))
      .reverse(),
    files: filesOfEdition(dossier, edition.id).map(toFile),
    interprets: interpreted ? toLink(interpreted) : null,
    interpretations: interpretations.map(toLink),
  };
}

/** What stands at the address of a withdrawn document: no title, which may be what had to go. */
export function withdrawnNotice(dossier: Dossier, release: ReleaseRow): WithdrawnNotice {
  const reason = release.withdrawal_reason ?? 'other';
  return {
    id: dossier.document.id,
    agencyId: dossier.document.agency_id,
    indexNumber: dossier.document.index_number ?? '',
    releasedOn: release.released_on,
    withdrawnOn: release.ended_on!,
    reason,
    reasonLabel: WITHDRAWAL_LABELS[reason],
  };
}
