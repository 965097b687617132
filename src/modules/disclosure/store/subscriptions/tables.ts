import type { InstantColumn, JsonColumn } from '../../../../kernel/database/tables.ts';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { SubscriptionWish } from '../../contract/subscriptions.ts';
import type { Frequency } from '../../domain/subscriptions/rounds.ts';

interface SubscriptionsTable {
  id: string;
  /** Keyed digest of the address. */
  address_index: string;
  sealed_address: string;
  wish: JsonColumn<SubscriptionWish>;
  wish_hash: string;
  frequency: Frequency;
  language: 'zh' | 'en';
  created_at: InstantColumn;
  confirm_until: InstantColumn;
  confirmed_at: InstantColumn | null;
}

interface SubscriptionAsksTable {
  id: string;
  address_index: string;
  asked_at: InstantColumn;
}

interface SubscriptionDeliveriesTable {
  subscription_id: string;
  release_id: string;
  delivered_at: InstantColumn;
}

interface DigestRoundsTable {
  id: string;
  frequency: Frequency;
  span_from: InstantColumn;
  span_to: InstantColumn;
  /** Id of the last subscription that is done; empty at the beginning. */
  done_through: string;
  finished_at: InstantColumn | null;
}

export type SubscriptionTables = {
  subscriptions: SubscriptionsTable;
  subscription_asks: SubscriptionAsksTable;
  subscription_deliveries: SubscriptionDeliveriesTable;
  digest_rounds: DigestRoundsTable;
};

/** The tables of subscriptions. */
export const subscriptionTables = (db: Database | Tx) => db.withTables<SubscriptionTables>();
