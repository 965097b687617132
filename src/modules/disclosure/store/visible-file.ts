import type { Database, Tx } from '../../../kernel/database/types.ts';
import { disclosureTables } from './dossier.ts';

/** Whether an edition that is released now carries the file; asked anew for every reader. */
export async function isFileVisible(db: Database | Tx, fileId: string): Promise<boolean> {
  const row = await disclosureTables(db)
    .selectFrom('edition_files as f')
    .innerJoin('releases as r', (join) =>
      join.onRef('r.document_id', '=', 'f.document_id').onRef('r.edition_id', '=', 'f.edition_id'),
    )
    .select('r.id')
    .where('f.file_id', '=', fileId)
    .where('r.ended_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
