import { sql } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { disclosureTables } from '../dossier.ts';
import { otherOf, tableOf, type IndexName, type SearchState } from './search-state.ts';

/** Puts the words of an ordinal into the index that answers, and into the one that is being built. */
export async function indexOrdinal(
  tx: Tx,
  state: SearchState,
  ordinal: number,
  vector: string,
): Promise<void> {
  await putVectors(tx, state.active, [{ ordinal, vector }]);
  if (state.building_version !== null) await putVectors(tx, otherOf(state.active), [{ ordinal, vector }]);
}

/** Takes an ordinal out of both indexes. */
export async function unindexOrdinal(tx: Tx, ordinal: number): Promise<void> {
  for (const index of ['a', 'b'] as const) {
    await disclosureTables(tx).deleteFrom(tableOf(index)).where('ordinal', '=', ordinal).execute();
  }
}

/** Adds vectors to one of the indexes; an ordinal that has one keeps it. */
export async function putVectors(
  db: Database | Tx,
  index: IndexName,
  rows: readonly { ordinal: number; vector: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into ${sql.table(tableOf(index))} (ordinal, words)
    select ordinal, vector::tsvector
    from unnest(${rows.map((row) => row.ordinal)}::int[], ${rows.map((row) => row.vector)}::text[])
      as given (ordinal, vector)
    on conflict (ordinal) do nothing
  `.execute(db);
}
