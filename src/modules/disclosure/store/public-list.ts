import { sql } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { DocumentKind } from '../domain/vocabulary.ts';
import { disclosureTables } from './dossier.ts';
import { LIST_COLUMNS, type ReleasedRow } from './released.ts';

export interface PublicFilters {
  agencyId?: string | undefined;
  columnId?: string | undefined;
  kind?: DocumentKind | undefined;
  year?: number | undefined;
}

/**
 * Ids of the documents under the filters. With a column the placements are walked by their own index, without one the
 * released documents by theirs.
 */
function matching(db: Database | Tx, { agencyId, columnId, kind, year }: PublicFilters) {
  const tables = disclosureTables(db);
  let query =
    columnId === undefined
      ? tables.selectFrom('released_documents as m').select(['m.document_id', 'm.released_on'])
      : tables
          .selectFrom('released_placements as m')
          .select(['m.document_id', 'm.released_on'])
          .where(sql<boolean>`m.column_id = ${columnId}`);
  if (agencyId !== undefined) query = query.where('m.agency_id', '=', agencyId);
  if (kind !== undefined) query = query.where('m.kind', '=', kind);
  if (year !== undefined) {
    query = query.where('m.released_on', '>=', `${year}-01-01`).where('m.released_on', '<=', `${year}-12-31`);
  }
  return query;
}

/** One page of released documents, newest first. */
export async function releasedPage(
  db: Database | Tx,
  filters: PublicFilters,
  { limit, offset }: { limit: number; offset: number },
): Promise<ReleasedRow[]> {
  const page = matching(db, filters)
    .orderBy('released_on', 'desc')
    .orderBy('document_id', 'desc')
    .limit(limit)
    .offset(offset);
  const rows = await disclosureTables(db)
    .selectFrom(page.as('p'))
    .innerJoin('released_documents as d', 'd.document_id', 'p.document_id')
    .select(LIST_COLUMNS.map((column) => `d.${column}` as const))
    .orderBy('d.released_on', 'desc')
    .orderBy('d.document_id', 'desc')
    .execute();
  return rows as ReleasedRow[];
}
