import { sql } from 'kysely';
import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import type { Tx } from '../../../kernel/database/types.ts';
import { requestTables } from './tables.ts';

/**
 * Failed attempts allowed in a window: for a number from one address, for a number from everywhere, for one address. The
 * second is higher, so that nobody shuts the applicant out from a single place.
 */
export const ATTEMPTS = { pair: 5, number: 30, address: 30 } as const;
const WINDOW_MS = 15 * 60_000;
const KEPT_MS = 24 * 60 * 60_000;

/** One of the counters an attempt falls under; keys are keyed digests. */
interface Counter {
  key: string;
  limit: number;
}

export interface Counters {
  /** The number from this address; an attempt without an address counts as from one place. */
  pair: Counter;
  all: readonly Counter[];
}

/** The counters of an attempt. */
export function countersOf(cipher: FieldCipher, numberKey: string, address: string | undefined): Counters {
  const place = address ?? '';
  const pair = {
    key: cipher.blindIndex(`${numberKey}\0${place}`, 'requests.tracking_pair'),
    limit: ATTEMPTS.pair,
  };
  const number = { key: cipher.blindIndex(numberKey, 'requests.tracking_number'), limit: ATTEMPTS.number };
  if (!address) return { pair, all: [pair, number] };
  const ofAddress = {
    key: cipher.blindIndex(address, 'requests.tracking_address'),
    limit: ATTEMPTS.address,
  };
  return { pair, all: [pair, number, ofAddress] };
}

/** Whether one of the counters has run full in its window. */
export async function tooManyFailures(tx: Tx, { all }: Counters, now: Date): Promise<boolean> {
  const rows = await requestTables(tx)
    .selectFrom('tracking_attempts')
    .select(['attempt_key', 'failures'])
    .where(
      'attempt_key',
      'in',
      all.map(({ key }) => key),
    )
    .where('window_started_at', '>', new Date(now.getTime() - WINDOW_MS))
    .execute();
  const failures = new Map(rows.map((row) => [row.attempt_key, row.failures]));
  return all.some(({ key, limit }) => (failures.get(key) ?? 0) >= limit);
}

/** Counts one more failure under each counter; a window begins with its first failure. Forgets those of the day before. */
export async function countFailure(tx: Tx, { all }: Counters, now: Date): Promise<void> {
  const table = requestTables(tx);
  await table
    .deleteFrom('tracking_attempts')
    .where('window_started_at', '<=', new Date(now.getTime() - KEPT_MS))
    .execute();
  const windowBegan = new Date(now.getTime() - WINDOW_MS);
  // in one order, so that attempts at the same moment do not wait for each other
  for (const key of all.map((counter) => counter.key).sort()) {
    await table
      .insertInto('tracking_attempts')
      .values({ attempt_key: key, failures: 1, window_started_at: now })
      .onConflict((conflict) =>
        conflict.column('attempt_key').doUpdateSet((row) => {
          const running = sql<boolean>`${row.ref('tracking_attempts.window_started_at')} > ${windowBegan}`;
          return {
            failures: sql<number>`case when ${running} then tracking_attempts.failures + 1 else 1 end`,
            window_started_at: sql<Date>`case when ${running} then tracking_attempts.window_started_at else excluded.window_started_at end`,
          };
        }),
      )
      .execute();
  }
}

/** Forgets the failures of a number from one address after a success there. */
export async function forgetFailures(tx: Tx, { pair }: Counters): Promise<void> {
  await requestTables(tx).deleteFrom('tracking_attempts').where('attempt_key', '=', pair.key).execute();
}
