import { sql } from 'kysely';
import type { Database } from '../../../kernel/database/types.ts';
import { disclosureTables, type EditionRow } from './dossier.ts';
import { LIST_COLUMNS, type ReleasedRow, type SearchVectors } from './released.ts';

export type IndexedRow = ReleasedRow & Pick<EditionRow, 'keywords' | 'body_text'>;

/** Some released documents that another version of the segmentation has indexed, with the text to index. */
export async function outdatedRows(db: Database, version: number, limit: number): Promise<IndexedRow[]> {
  const rows = await disclosureTables(db)
    .selectFrom('released_documents as d')
    .innerJoin('document_editions as e', 'e.id', 'd.edition_id')
    .select(LIST_COLUMNS.map((column) => `d.${column}` as const))
    .select(['e.keywords', 'e.body_text'])
    .where('d.tokenizer_version', '!=', version)
    .limit(limit)
    .execute();
  return rows as IndexedRow[];
}

/** Stores new vectors, unless another edition was released meanwhile. */
export async function replaceVectors(
  db: Database,
  row: Pick<ReleasedRow, 'document_id' | 'edition_id'>,
  { tokenizerVersion, tt, tsv }: SearchVectors,
): Promise<void> {
  await disclosureTables(db)
    .updateTable('released_documents')
    .set({
      tokenizer_version: tokenizerVersion,
      tt: sql<string>`${tt}::tsvector`,
      tsv: sql<string>`${tsv}::tsvector`,
    })
    .where('document_id', '=', row.document_id)
    .where('edition_id', '=', row.edition_id)
    .execute();
}
