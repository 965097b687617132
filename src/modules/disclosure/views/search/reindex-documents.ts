import type { Tx } from '../../../../kernel/database/types.ts';
import { indexOrdinal, unindexOrdinal } from '../../store/search/index-rows.ts';
import { moveOrdinal, releasedToIndex } from '../../store/search/reindex.ts';
import { noteChanges, takeOrdinal } from '../../store/search/search-state.ts';
import { searchEntry } from './search-entry.ts';

/**
 * Indexes released documents anew, when what they are found by has changed without a release (the text of an attachment
 * has been read). Each takes the next ordinal, so that nobody goes on with its earlier words.
 */
export async function reindexDocuments(tx: Tx, documentIds: readonly string[]): Promise<void> {
  for (const row of await releasedToIndex(tx, documentIds)) {
    const entry = await searchEntry(tx, row, { ...row, id: row.edition_id });
    const state = await takeOrdinal(tx);
    await unindexOrdinal(tx, row.ordinal);
    await moveOrdinal(tx, row.document_id, state.last_ordinal);
    await indexOrdinal(tx, state, state.last_ordinal, entry.vector);
    await noteChanges(tx, [row.ordinal, state.last_ordinal]);
  }
}
