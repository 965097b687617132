import { sql } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import type { DocumentKind } from '../domain/vocabulary.ts';
import { disclosureTables, type EditionFileRow, type EditionRow } from './dossier.ts';
import { LIST_COLUMNS, type ReleasedRow } from './released.ts';

export interface RecordFilters {
  agencyId?: string | undefined;
  year?: number | undefined;
  kind?: DocumentKind | undefined;
  ids?: readonly string[] | undefined;
}

/** The last record seen. */
export interface RecordPlace {
  releasedOn: CalendarDate;
  id: string;
}

/** Released documents after a place in the order newest first; each batch is found by the index of that order. */
export async function releasedAfter(
  db: Database | Tx,
  { agencyId, year, kind, ids }: RecordFilters,
  after: RecordPlace | undefined,
  limit: number,
): Promise<ReleasedRow[]> {
  let query = disclosureTables(db).selectFrom('released_documents').select(LIST_COLUMNS);
  if (agencyId !== undefined) query = query.where('agency_id', '=', agencyId);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (ids !== undefined) query = query.where('document_id', 'in', ids.length > 0 ? ids : ['']);
  if (year !== undefined) {
    query = query.where('released_on', '>=', `${year}-01-01`).where('released_on', '<=', `${year}-12-31`);
  }
  if (after) {
    query = query.where(sql<boolean>`(released_on, document_id) < (${after.releasedOn}::date, ${after.id})`);
  }
  return query.orderBy('released_on', 'desc').orderBy('document_id', 'desc').limit(limit).execute();
}

export type RecordEdition = Pick<EditionRow, 'id' | 'number' | 'genre' | 'topic' | 'keywords' | 'source'> & {
  body_text: string | null;
};

/** What the released editions say beyond the lists; their text only when asked for. */
export async function editionsForRecords(
  db: Database | Tx,
  editionIds: readonly string[],
  withText: boolean,
): Promise<Map<string, RecordEdition>> {
  if (editionIds.length === 0) return new Map();
  const rows = await disclosureTables(db)
    .selectFrom('document_editions')
    .select(['id', 'number', 'genre', 'topic', 'keywords', 'source'])
    .select(withText ? 'body_text' : sql<string | null>`null`.as('body_text'))
    .where('id', 'in', editionIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** First and standing release of documents. */
export async function releaseInstants(
  db: Database | Tx,
  documentIds: readonly string[],
): Promise<Map<string, { first: Date; standing: Date }>> {
  if (documentIds.length === 0) return new Map();
  const rows = await disclosureTables(db)
    .selectFrom('releases')
    .select(['document_id', 'released_at'])
    .where('document_id', 'in', documentIds)
    .orderBy('edition_number')
    .execute();
  const instants = new Map<string, { first: Date; standing: Date }>();
  for (const { document_id: id, released_at: at } of rows) {
    instants.set(id, { first: instants.get(id)?.first ?? at, standing: at });
  }
  return instants;
}

/** Files of released editions, in order, by edition. */
export async function filesOfEditions(
  db: Database | Tx,
  editionIds: readonly string[],
): Promise<Map<string, EditionFileRow[]>> {
  if (editionIds.length === 0) return new Map();
  const rows = await disclosureTables(db)
    .selectFrom('edition_files')
    .selectAll()
    .where('edition_id', 'in', editionIds)
    .orderBy('position')
    .orderBy('file_id')
    .execute();
  return Map.groupBy(rows, (row) => row.edition_id);
}
