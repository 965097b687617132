import { sql, type Selectable } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { disclosureTables } from '../dossier.ts';
import type { SearchStateTable } from './search-tables.ts';

export type SearchState = Selectable<SearchStateTable>;
export type IndexName = 'a' | 'b';

export const tableOf = (name: IndexName) => `search_index_${name}` as const;
export const otherOf = (name: IndexName): IndexName => (name === 'a' ? 'b' : 'a');

/** Which table answers and how far everything has come. */
export function searchState(db: Database | Tx): Promise<SearchState> {
  return disclosureTables(db)
    .selectFrom('search_state')
    .selectAll()
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
}

/** The same, held until the transaction ends: nobody else gives ordinals or notes changes meanwhile. */
export function lockSearchState(tx: Tx): Promise<SearchState> {
  return disclosureTables(tx)
    .selectFrom('search_state')
    .selectAll()
    .where('id', '=', 1)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/**
 * Takes the next ordinal. The state stays locked until the transaction ends, so ordinals become visible in their order
 * and whoever has seen one has seen all before it.
 */
export async function takeOrdinal(tx: Tx): Promise<SearchState> {
  return disclosureTables(tx)
    .updateTable('search_state')
    .set({ last_ordinal: sql`last_ordinal + 1` })
    .where('id', '=', 1)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Notes that what is kept in memory of these ordinals is no longer true. */
export async function noteChanges(tx: Tx, ordinals: readonly number[]): Promise<void> {
  if (ordinals.length === 0) return;
  const { last_change: last } = await disclosureTables(tx)
    .updateTable('search_state')
    .set({ last_change: sql`last_change + ${ordinals.length}` })
    .where('id', '=', 1)
    .returning('last_change')
    .executeTakeFirstOrThrow();
  await disclosureTables(tx)
    .insertInto('search_changes')
    .values(ordinals.map((ordinal, at) => ({ seq: last - ordinals.length + 1 + at, ordinal })))
    .execute();
}

/** Ordinals that changed after a place in the order of changes; undefined when that far back is no longer known. */
export async function changesAfter(tx: Tx, seq: number, upTo: number): Promise<number[] | undefined> {
  const rows = await disclosureTables(tx)
    .selectFrom('search_changes')
    .select('ordinal')
    .where('seq', '>', seq)
    .where('seq', '<=', upTo)
    .execute();
  return rows.length === upTo - seq ? [...new Set(rows.map(({ ordinal }) => ordinal))] : undefined;
}

/** Forgets changes that everyone has seen or will do without; who is that far behind reads everything anew. */
export async function forgetChanges(db: Database, keep: number): Promise<void> {
  const { last_change: last } = await searchState(db);
  await disclosureTables(db)
    .deleteFrom('search_changes')
    .where('seq', '<=', last - keep)
    .execute();
}
