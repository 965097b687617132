import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { spellDocumentNumber } from '../../domain/number-keys.ts';
import { disclosureTables } from '../dossier.ts';
import { addressKey } from '../redirects.ts';
import type { ImportBatchesTable, ImportedDocumentsTable } from './tables.ts';

/** What an older page is looked for by. */
export interface ImportKeys {
  readonly contentHash: string;
  readonly oldAddress: string | null;
  readonly documentNumber: string | null;
  readonly title: string;
}

/** A document here already, and by what it was recognised. */
export interface KnownImport {
  readonly by: 'content' | 'address' | 'number_and_title';
  readonly documentId: string;
  /** It came here by an import. */
  readonly imported: boolean;
}

/** Enters a batch; one that is gone on with stands already. */
export async function putImportBatch(tx: Tx, row: Selectable<ImportBatchesTable>): Promise<void> {
  await disclosureTables(tx)
    .insertInto('import_batches')
    .values(row)
    .onConflict((conflict) => conflict.columns(['id', 'agency_id']).doNothing())
    .execute();
}

export async function insertImported(tx: Tx, row: Selectable<ImportedDocumentsTable>): Promise<void> {
  await disclosureTables(tx).insertInto('imported_documents').values(row).execute();
}

/**
 * Whether an older page is here already: the same content, another content at the same old address, or a released
 * document of the agency with the same number and title.
 */
export async function knownImport(
  db: Database | Tx,
  agencyId: string,
  { contentHash, oldAddress, documentNumber, title }: ImportKeys,
): Promise<KnownImport | undefined> {
  const imported = () =>
    disclosureTables(db)
      .selectFrom('imported_documents')
      .select('document_id')
      .where('agency_id', '=', agencyId);
  const same = await imported().where('content_hash', '=', contentHash).executeTakeFirst();
  if (same) return { by: 'content', documentId: same.document_id, imported: true };
  if (oldAddress !== null) {
    const there = await imported().where('old_address', '=', addressKey(oldAddress)).executeTakeFirst();
    if (there) return { by: 'address', documentId: there.document_id, imported: true };
  }
  if (documentNumber === null) return undefined;
  const named = await disclosureTables(db)
    .selectFrom('released_documents')
    .select('document_id')
    .where('agency_id', '=', agencyId)
    .where('document_number', '=', spellDocumentNumber(documentNumber))
    .where('title', '=', title)
    .limit(1)
    .executeTakeFirst();
  return named && { by: 'number_and_title', documentId: named.document_id, imported: false };
}
