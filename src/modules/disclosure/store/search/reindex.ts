import type { Tx } from '../../../../kernel/database/types.ts';
import { disclosureTables } from '../dossier.ts';
import type { RowToIndex } from './rebuild-state.ts';

/** Those of the documents that are released, with what they are found by; locked. */
export async function releasedToIndex(
  tx: Tx,
  documentIds: readonly string[],
): Promise<(RowToIndex & { document_id: string })[]> {
  if (documentIds.length === 0) return [];
  return disclosureTables(tx)
    .selectFrom('released_documents as d')
    .innerJoin('document_editions as e', 'e.id', 'd.edition_id')
    .select(['d.document_id', 'd.ordinal', 'd.edition_id', 'd.title', 'd.summary', 'd.issuer'])
    .select([
      'd.document_number',
      'd.index_number',
      'e.keywords',
      'e.body_text',
      'e.topic',
      'e.genre',
      'e.target_groups',
    ])
    .where('d.document_id', 'in', documentIds)
    .orderBy('d.document_id')
    .forUpdate('d')
    .execute();
}

/** Gives a released document another ordinal. */
export async function moveOrdinal(tx: Tx, documentId: string, ordinal: number): Promise<void> {
  await disclosureTables(tx)
    .updateTable('released_documents')
    .set({ ordinal })
    .where('document_id', '=', documentId)
    .execute();
}
