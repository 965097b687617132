import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import { LONGEST_CHAIN } from '../domain/relations.ts';
import type { DocumentKind } from '../domain/vocabulary.ts';
import { relationsFrom, relationsTo, type RelationRow } from './decisions.ts';
import { disclosureTables } from './dossier.ts';

/** Every relation of the documents that hang together with one, followed both ways; long chains are cut. */
export async function relationsAround(db: Database | Tx, documentId: string): Promise<RelationRow[]> {
  const known = new Map<string, RelationRow>();
  const seen = new Set<string>();
  let next = [documentId];
  while (next.length > 0 && seen.size < LONGEST_CHAIN) {
    for (const id of next) seen.add(id);
    const rows = [...(await relationsFrom(db, next)), ...(await relationsTo(db, next))];
    for (const row of rows) known.set(row.id, row);
    const ends = rows.flatMap(({ document_id, target_id }) => [
      document_id,
      ...(target_id === null ? [] : [target_id]),
    ]);
    next = [...new Set(ends)].filter((id) => !seen.has(id));
  }
  return [...known.values()];
}

export interface RelatedDocument {
  id: string;
  agencyId: string;
  title: string;
  kind: DocumentKind;
  documentNumber: string | null;
  signedOn: CalendarDate | null;
  effectiveOn: CalendarDate | null;
  expiresOn: CalendarDate | null;
  repealedOn: CalendarDate | null;
  isReleased: boolean;
  /** Number of the edition readers see; null when they see none. */
  releasedEdition: number | null;
}

/** Documents by id, in the words of what is published, or of the newest edition when nothing is. */
export async function relatedDocuments(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, RelatedDocument>> {
  if (ids.length === 0) return new Map();
  const tables = disclosureTables(db);
  const rows = await tables
    .selectFrom('documents as d')
    .innerJoin('document_editions as e', (join) =>
      join.onRef('e.document_id', '=', 'd.id').onRef('e.number', '=', 'd.newest_edition'),
    )
    .select(['d.id', 'd.agency_id', 'd.repealed_on', 'e.title', 'e.kind', 'e.document_number'])
    .select(['e.signed_on', 'e.effective_on', 'e.expires_on'])
    .where('d.id', 'in', ids)
    .execute();
  const released = await tables
    .selectFrom('released_documents')
    .select(['document_id', 'title', 'kind', 'document_number', 'signed_on', 'effective_on', 'expires_on'])
    .where('document_id', 'in', ids)
    .execute();
  const published = new Map(released.map((row) => [row.document_id, row]));
  const releases = await tables
    .selectFrom('releases')
    .select(['document_id', 'edition_number'])
    .where('document_id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute();
  const numbers = new Map(releases.map((row) => [row.document_id, row.edition_number]));
  return new Map(
    rows.map((row) => {
      const shown = published.get(row.id) ?? row;
      const document: RelatedDocument = {
        id: row.id,
        agencyId: row.agency_id,
        title: shown.title,
        kind: shown.kind,
        documentNumber: shown.document_number,
        signedOn: shown.signed_on,
        effectiveOn: shown.effective_on,
        expiresOn: shown.expires_on,
        repealedOn: row.repealed_on,
        isReleased: published.has(row.id),
        releasedEdition: numbers.get(row.id) ?? null,
      };
      return [row.id, document];
    }),
  );
}
