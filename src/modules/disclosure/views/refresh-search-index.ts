import type { Database } from '../../../kernel/database/types.ts';
import { TOKENIZER_VERSION } from '../../../kernel/text/segment.ts';
import { outdatedRows, replaceVectors } from '../store/search-index.ts';
import { searchVectors } from './search-vectors.ts';

/**
 * Indexes anew what another version of the segmentation had indexed, so that queries and documents are cut alike.
 * Nothing of legal weight changes. Row by row, so that readers and editors are not held up; returns how many.
 */
export async function refreshSearchIndex(db: Database): Promise<number> {
  let done = 0;
  for (;;) {
    const rows = await outdatedRows(db, TOKENIZER_VERSION, 100);
    for (const row of rows) await replaceVectors(db, row, searchVectors(row, row));
    done += rows.length;
    if (rows.length === 0) return done;
  }
}
