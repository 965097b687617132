import type { Tx } from '../../../kernel/database/types.ts';
import { requestTables } from './tables.ts';

/** Failed attempts allowed in a window, for one request number and for one address. */
export const ATTEMPTS = { number: 5, address: 30 } as const;
const WINDOW_MS = 15 * 60_000;

/** Failed attempts under these keys in the running window. */
export async function failuresOf(tx: Tx, keys: readonly string[], now: Date): Promise<Map<string, number>> {
  const rows = await requestTables(tx)
    .selectFrom('tracking_attempts')
    .selectAll()
    .where('attempt_key', 'in', keys)
    .where('window_started_at', '>', new Date(now.getTime() - WINDOW_MS))
    .execute();
  return new Map(rows.map(({ attempt_key, failures }) => [attempt_key, failures]));
}

/** Counts one more failure under each key; a window begins with its first failure. */
export async function countFailure(
  tx: Tx,
  keys: readonly string[],
  known: ReadonlyMap<string, number>,
  now: Date,
): Promise<void> {
  for (const key of keys) {
    const before = known.get(key);
    const fresh = { failures: 1, window_started_at: now };
    await requestTables(tx)
      .insertInto('tracking_attempts')
      .values({ attempt_key: key, ...fresh })
      .onConflict((conflict) =>
        conflict
          .column('attempt_key')
          .doUpdateSet((row) =>
            before === undefined ? fresh : { failures: row('tracking_attempts.failures', '+', 1) },
          ),
      )
      .execute();
  }
}

/** Forgets the failures under a key after a success. */
export async function forgetFailures(tx: Tx, key: string): Promise<void> {
  await requestTables(tx).deleteFrom('tracking_attempts').where('attempt_key', '=', key).execute();
}
