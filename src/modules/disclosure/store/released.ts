import { sql, type Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { disclosureTables } from './dossier.ts';
import type { ReleasedDocumentsTable } from './tables.ts';

/** What lists need of a released document; the search vectors stay in the database. */
export const LIST_COLUMNS = [
  'document_id',
  'agency_id',
  'edition_id',
  'title',
  'summary',
  'issuer',
  'kind',
  'index_number',
  'document_number',
  'signed_on',
  'released_on',
  'effective_on',
  'expires_on',
  'repealed_on',
  'interprets_id',
  'columns',
] as const;

export type ReleasedRow = Pick<Selectable<ReleasedDocumentsTable>, (typeof LIST_COLUMNS)[number]>;

export interface SearchVectors {
  tokenizerVersion: number;
  tt: string;
  tsv: string;
}

/** Puts a document where readers find it: lists, columns, search. Takes the place of what stood there. */
export async function putReleased(tx: Tx, row: ReleasedRow, vectors: SearchVectors): Promise<void> {
  await removeReleased(tx, row.document_id);
  const tables = disclosureTables(tx);
  await tables
    .insertInto('released_documents')
    .values({
      ...row,
      tokenizer_version: vectors.tokenizerVersion,
      tt: sql<string>`${vectors.tt}::tsvector`,
      tsv: sql<string>`${vectors.tsv}::tsvector`,
    })
    .execute();
  await tables
    .insertInto('released_placements')
    .values(
      row.columns.map((column_id) => ({
        column_id,
        agency_id: row.agency_id,
        document_id: row.document_id,
        kind: row.kind,
        released_on: row.released_on,
      })),
    )
    .execute();
}

/** Takes a document out of lists, columns and search. */
export async function removeReleased(tx: Tx, documentId: string): Promise<void> {
  const tables = disclosureTables(tx);
  await tables.deleteFrom('released_placements').where('document_id', '=', documentId).execute();
  await tables.deleteFrom('released_documents').where('document_id', '=', documentId).execute();
}

/** Marks what readers find as repealed from a day on. */
export async function markRepealed(tx: Tx, documentId: string, repealedOn: string): Promise<void> {
  await disclosureTables(tx)
    .updateTable('released_documents')
    .set({ repealed_on: repealedOn })
    .where('document_id', '=', documentId)
    .execute();
}

/** Released documents by id. */
export async function releasedByIds(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, ReleasedRow>> {
  if (ids.length === 0) return new Map();
  const rows = await disclosureTables(db)
    .selectFrom('released_documents')
    .select(LIST_COLUMNS)
    .where('document_id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.document_id, row]));
}

/** Whether readers find anything in a column of an agency. */
export async function isColumnInUse(tx: Tx, agencyId: string, columnId: string): Promise<boolean> {
  const row = await disclosureTables(tx)
    .selectFrom('released_placements')
    .select('document_id')
    .where('agency_id', '=', agencyId)
    .where('column_id', '=', columnId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The released interpretations of a document, oldest first. */
export function interpretationsOf(db: Database | Tx, documentId: string): Promise<ReleasedRow[]> {
  return disclosureTables(db)
    .selectFrom('released_documents')
    .select(LIST_COLUMNS)
    .where('interprets_id', '=', documentId)
    .orderBy('released_on')
    .orderBy('document_id')
    .execute();
}
