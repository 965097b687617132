import type { Tx } from '../../../kernel/database/types.ts';
import { disclosureTables } from './dossier.ts';
import { noteChanges } from './search/search-state.ts';

/** The released documents of an agency that stand in a column, with the columns their editions name; locked. */
export async function documentsInColumn(
  tx: Tx,
  agencyId: string,
  columnId: string,
): Promise<{ documentId: string; editionColumns: string[] }[]> {
  const rows = await disclosureTables(tx)
    .selectFrom('released_placements as p')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .innerJoin('released_documents as r', 'r.document_id', 'p.document_id')
    .innerJoin('document_editions as e', 'e.id', 'r.edition_id')
    .select(['p.document_id', 'e.columns'])
    .where('p.agency_id', '=', agencyId)
    .where('p.column_id', '=', columnId)
    .orderBy('p.document_id')
    .forUpdate('d')
    .execute();
  return rows.map(({ document_id, columns }) => ({ documentId: document_id, editionColumns: columns }));
}

/** Puts a released document into other columns of its agency (given with the columns above them). */
export async function reclassify(
  tx: Tx,
  { agencyId, documentId }: { agencyId: string; documentId: string },
  columns: readonly string[],
): Promise<void> {
  const tables = disclosureTables(tx);
  const { ordinal, ...row } = await tables
    .updateTable('released_documents')
    .set({ columns: [...columns] })
    .where('document_id', '=', documentId)
    .where('agency_id', '=', agencyId)
    .returning(['kind', 'released_on', 'ordinal'])
    .executeTakeFirstOrThrow();
  await noteChanges(tx, [ordinal]);
  await tables
    .deleteFrom('released_placements')
    .where('document_id', '=', documentId)
    .where('agency_id', '=', agencyId)
    .execute();
  await tables
    .insertInto('released_placements')
    .values(columns.map((column_id) => ({ column_id, agency_id: agencyId, document_id: documentId, ...row })))
    .execute();
}
