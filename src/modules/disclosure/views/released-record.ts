import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import type { ReleasedRecord } from '../contract.ts';
import { editionsForRecords, filesOfEditions, releaseInstants } from '../store/open-data.ts';
import type { ReleasedRow } from '../store/released.ts';
import { toReleasedItem } from './released-item.ts';
import { isAttachment } from '../store/file-roles.ts';
import { toFile } from './staff-document.ts';

/** Released documents with all that is public of them as data. */
export async function toReleasedRecords(
  db: Database | Tx,
  rows: readonly ReleasedRow[],
  { today, withText }: { today: CalendarDate; withText: boolean },
): Promise<ReleasedRecord[]> {
  const editionIds = rows.map((row) => row.edition_id);
  const editions = await editionsForRecords(db, editionIds, withText);
  const files = await filesOfEditions(db, editionIds);
  const instants = await releaseInstants(
    db,
    rows.map((row) => row.document_id),
  );
  return rows.map((row) => {
    const edition = editions.get(row.edition_id)!;
    const at = instants.get(row.document_id)!;
    return {
      ...toReleasedItem(row, today),
      genre: edition.genre,
      topic: edition.topic,
      keywords: edition.keywords,
      source: edition.source,
      effectiveOn: row.effective_on,
      expiresOn: row.expires_on,
      repealedOn: row.repealed_on,
      editionNumber: edition.number,
      firstReleasedAt: at.first.toISOString(),
      releasedAt: at.standing.toISOString(),
      interpretsId: row.interprets_id,
      files: (files.get(row.edition_id) ?? []).filter(isAttachment).map(toFile),
      text: edition.body_text,
    };
  });
}
