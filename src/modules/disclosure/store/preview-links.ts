import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { sha256 } from '../../../kernel/json.ts';
import { disclosureTables } from './dossier.ts';
import type { PreviewLinksTable } from './edition-tables.ts';

export type PreviewLinkRow = Selectable<PreviewLinksTable>;

/** What is kept of a token. */
export const tokenHash = (token: string): string => sha256(token);

export async function insertPreviewLink(tx: Tx, row: PreviewLinkRow): Promise<void> {
  await disclosureTables(tx).insertInto('preview_links').values(row).execute();
}

/** The link of a token, whether it still holds or not. */
export const previewLinkByToken = (db: Database | Tx, token: string): Promise<PreviewLinkRow | undefined> =>
  disclosureTables(db)
    .selectFrom('preview_links')
    .selectAll()
    .where('token_hash', '=', tokenHash(token))
    .executeTakeFirst();

/** The links of a document, newest first. */
export const previewLinksOf = (db: Database | Tx, documentId: string): Promise<PreviewLinkRow[]> =>
  disclosureTables(db)
    .selectFrom('preview_links')
    .selectAll()
    .where('document_id', '=', documentId)
    .orderBy('created_at', 'desc')
    .execute();

export async function revokePreviewRow(tx: Tx, hash: string, now: Date): Promise<void> {
  await disclosureTables(tx)
    .updateTable('preview_links')
    .set({ revoked_at: now })
    .where('token_hash', '=', hash)
    .execute();
}
