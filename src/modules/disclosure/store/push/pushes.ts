import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import { disclosureTables } from '../dossier.ts';
import type { SitePushesTable } from './tables.ts';

export type PushRecord = Selectable<SitePushesTable>;

/** A push, locked for the rest of the transaction. */
export function lockPush(tx: Tx, id: string): Promise<PushRecord | undefined> {
  return disclosureTables(tx)
    .selectFrom('site_pushes')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The push of a document to a site that waits or stands. */
export function openPushTo(tx: Tx, documentId: string, siteId: string): Promise<PushRecord | undefined> {
  return disclosureTables(tx)
    .selectFrom('site_pushes')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('site_id', '=', siteId)
    .where('state', 'in', ['waiting', 'accepted'])
    .executeTakeFirst();
}

/** The pushes to an agency's site that wait or stand, locked. */
export function lockOpenPushesTo(tx: Tx, siteAgencyId: string): Promise<PushRecord[]> {
  return disclosureTables(tx)
    .selectFrom('site_pushes')
    .selectAll()
    .where('site_agency_id', '=', siteAgencyId)
    .where('state', 'in', ['waiting', 'accepted'])
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function insertPush(tx: Tx, row: PushRecord): Promise<void> {
  await disclosureTables(tx).insertInto('site_pushes').values(row).execute();
}

export async function updatePush(tx: Tx, row: PushRecord): Promise<void> {
  await disclosureTables(tx)
    .updateTable('site_pushes')
    .set(row)
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}

/** Digest of a push as stored, for its facts. */
export const digestOfPush = (row: PushRecord): string =>
  sha256(canonicalJson({ ...row, asked_at: row.asked_at.toISOString() }));

/** Digests of stored pushes, for `verify`. */
export async function digestsOfPushes(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await disclosureTables(db)
    .selectFrom('site_pushes')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, digestOfPush(row)]));
}
