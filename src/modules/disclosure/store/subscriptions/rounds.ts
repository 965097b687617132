import type { Selectable } from 'kysely';
import type { Tx } from '../../../../kernel/database/types.ts';
import type { Frequency } from '../../domain/subscriptions/rounds.ts';
import { disclosureTables } from '../dossier.ts';
import { subscriptionTables, type SubscriptionTables } from './tables.ts';

export type RoundRow = Selectable<SubscriptionTables['digest_rounds']>;

/** The newest round of a frequency, locked. */
export function lockNewestRound(tx: Tx, frequency: Frequency): Promise<RoundRow | undefined> {
  return subscriptionTables(tx)
    .selectFrom('digest_rounds')
    .selectAll()
    .where('frequency', '=', frequency)
    .orderBy('span_to', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertRound(tx: Tx, row: RoundRow): Promise<void> {
  await subscriptionTables(tx).insertInto('digest_rounds').values(row).execute();
}

export async function updateRound(
  tx: Tx,
  id: string,
  change: Partial<Pick<RoundRow, 'done_through' | 'finished_at'>>,
): Promise<void> {
  await subscriptionTables(tx).updateTable('digest_rounds').set(change).where('id', '=', id).execute();
}

/** A release of a span of time that still stands. */
export interface NewRelease {
  readonly releaseId: string;
  readonly documentId: string;
  readonly releasedAt: Date;
  readonly releasedOn: string;
  /** Not the document's first edition. */
  readonly isNewEdition: boolean;
}

/** The releases after one instant and up to another that still stand, newest first. */
export async function releasesOfSpan(tx: Tx, from: Date, to: Date): Promise<NewRelease[]> {
  const rows = await disclosureTables(tx)
    .selectFrom('releases')
    .select(['id', 'document_id', 'released_at', 'released_on', 'edition_number'])
    .where('released_at', '>', from)
    .where('released_at', '<=', to)
    .where('ended_at', 'is', null)
    .orderBy('released_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    releaseId: row.id,
    documentId: row.document_id,
    releasedAt: row.released_at,
    releasedOn: row.released_on,
    isNewEdition: row.edition_number > 1,
  }));
}

/** Notes which of the releases are mailed to a subscription for the first time; resolves to these. */
export async function noteDeliveries(
  tx: Tx,
  subscriptionId: string,
  releaseIds: readonly string[],
  now: Date,
): Promise<Set<string>> {
  if (releaseIds.length === 0) return new Set();
  const rows = await subscriptionTables(tx)
    .insertInto('subscription_deliveries')
    .values(
      releaseIds.map((releaseId) => ({
        subscription_id: subscriptionId,
        release_id: releaseId,
        delivered_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('release_id')
    .execute();
  return new Set(rows.map((row) => row.release_id));
}
