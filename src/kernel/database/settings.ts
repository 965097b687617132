import type { Database, Tx } from './types.ts';

/** A setting of a scope (an agency id or `system`), or the given default. */
export async function readSetting<T>(db: Database | Tx, scope: string, key: string, fallback: T): Promise<T> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('scope', '=', scope)
    .where('key', '=', key)
    .executeTakeFirst();
  return row ? (row.value as T) : fallback;
}

/** Stores a setting; the value must be JSON. */
export async function writeSetting(
  tx: Tx,
  scope: string,
  key: string,
  value: unknown,
  now: Date,
): Promise<void> {
  const stored = { value: JSON.stringify(value), updated_at: now };
  await tx
    .insertInto('settings')
    .values({ scope, key, ...stored })
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doUpdateSet(stored))
    .execute();
}
