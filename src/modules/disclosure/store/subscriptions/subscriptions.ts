import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { Frequency } from '../../domain/subscriptions/rounds.ts';
import { subscriptionTables, type SubscriptionTables } from './tables.ts';

export type SubscriptionRow = Selectable<SubscriptionTables['subscriptions']>;

/** A subscription, locked for the rest of the transaction. */
export function lockSubscription(tx: Tx, id: string): Promise<SubscriptionRow | undefined> {
  return subscriptionTables(tx)
    .selectFrom('subscriptions')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** All subscriptions of an address, oldest first. */
export function subscriptionsOfAddress(db: Database | Tx, addressIndex: string): Promise<SubscriptionRow[]> {
  return subscriptionTables(db)
    .selectFrom('subscriptions')
    .selectAll()
    .where('address_index', '=', addressIndex)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export async function insertSubscription(tx: Tx, row: SubscriptionRow): Promise<void> {
  await subscriptionTables(tx)
    .insertInto('subscriptions')
    .values({ ...row, wish: JSON.stringify(row.wish) })
    .execute();
}

export async function updateSubscription(
  tx: Tx,
  id: string,
  change: Partial<Pick<SubscriptionRow, 'frequency' | 'confirmed_at' | 'confirm_until' | 'language'>>,
): Promise<void> {
  await subscriptionTables(tx).updateTable('subscriptions').set(change).where('id', '=', id).execute();
}

/** Deletes subscriptions with the account of what was mailed to them. */
export async function deleteSubscriptions(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const tables = subscriptionTables(tx);
  await tables.deleteFrom('subscription_deliveries').where('subscription_id', 'in', ids).execute();
  await tables.deleteFrom('subscriptions').where('id', 'in', ids).execute();
}

/** The next confirmed subscriptions of a frequency after an id. */
export function nextConfirmed(
  tx: Tx,
  frequency: Frequency,
  afterId: string,
  limit: number,
): Promise<SubscriptionRow[]> {
  return subscriptionTables(tx)
    .selectFrom('subscriptions')
    .selectAll()
    .where('frequency', '=', frequency)
    .where('confirmed_at', 'is not', null)
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Counts a mail that asks an address something, unless it was asked `most` times since an instant. */
export async function mayAsk(
  tx: Tx,
  ask: { id: string; addressIndex: string; now: Date; since: Date; most: number },
): Promise<boolean> {
  const tables = subscriptionTables(tx);
  const { count } = await tables
    .selectFrom('subscription_asks')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('address_index', '=', ask.addressIndex)
    .where('asked_at', '>', ask.since)
    .executeTakeFirstOrThrow();
  if (Number(count) >= ask.most) return false;
  const row = { id: ask.id, address_index: ask.addressIndex, asked_at: ask.now };
  await tables.insertInto('subscription_asks').values(row).execute();
  return true;
}

/** Forgets what was not confirmed in time, and what is no longer needed. */
export async function forgetOld(tx: Tx, now: Date, longPast: Date): Promise<void> {
  const tables = subscriptionTables(tx);
  await tables
    .deleteFrom('subscriptions')
    .where('confirmed_at', 'is', null)
    .where('confirm_until', '<', now)
    .execute();
  await tables.deleteFrom('subscription_asks').where('asked_at', '<', longPast).execute();
  await tables.deleteFrom('subscription_deliveries').where('delivered_at', '<', longPast).execute();
  await tables.deleteFrom('digest_rounds').where('finished_at', '<', longPast).execute();
}
