import { sql } from 'kysely';
import type { Tx } from './types.ts';

/** The next number of a series (1, 2, 3 …), taken inside the transaction: no gaps, no repeats, no race. */
export async function nextNumber(tx: Tx, scope: string, name: string): Promise<number> {
  const row = await tx
    .insertInto('counters')
    .values({ scope, name, value: 1 })
    .onConflict((conflict) =>
      conflict.columns(['scope', 'name']).doUpdateSet({ value: sql`counters.value + 1` }),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return row.value;
}
