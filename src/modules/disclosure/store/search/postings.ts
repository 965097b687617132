import { sql } from 'kysely';
import type { Tx } from '../../../../kernel/database/types.ts';
import { OrdinalSet } from '../../domain/search/ordinal-set.ts';
import { tableOf, type IndexName } from './search-state.ts';

/**
 * Settings of a searching transaction. Sequential scans are off: for common words the planner would choose one and unpack
 * every vector. Compiling the statement would take longer than running it.
 */
export async function prepareSearch(tx: Tx): Promise<void> {
  await sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`.execute(tx);
}

/**
 * The ordinals whose words match a tsquery literal, from the index alone: a query without weights needs no vector. They
 * come as one byte string of four bytes each, which is read ten times faster than rows.
 */
export async function ordinalsOf(tx: Tx, index: IndexName, literal: string, after = 0): Promise<OrdinalSet> {
  const range = after > 0 ? sql`and ordinal > ${after}` : sql``;
  const { rows } = await sql<{ found: string | null }>`
    select encode(string_agg(int4send(ordinal), ''::bytea), 'hex') as found
    from ${sql.table(tableOf(index))} where words @@ ${literal}::tsquery ${range}
  `.execute(tx);
  const bytes = Buffer.from(rows[0]?.found ?? '', 'hex');
  const set = new OrdinalSet();
  for (let at = 0; at < bytes.length; at += 4) set.add(bytes.readUInt32BE(at));
  return set;
}

/** How well the words of some documents match, by ordinal; titles weigh most. */
export async function ranksOf(
  tx: Tx,
  index: IndexName,
  literal: string,
  ordinals: readonly number[],
): Promise<Map<number, number>> {
  if (ordinals.length === 0) return new Map();
  const { rows } = await sql<{ ordinal: number; rank: number }>`
    select ordinal, ts_rank(array[0.05, 0.1, 0.4, 1.0]::float4[], words, ${literal}::tsquery)::float8 as rank
    from ${sql.table(tableOf(index))} where ordinal = any (${[...ordinals]}::int[])
  `.execute(tx);
  return new Map(rows.map(({ ordinal, rank }) => [ordinal, rank]));
}

/** The commonest words of the index, from a sample of its documents: what is worth having at hand. */
export async function commonWords(
  tx: Tx,
  index: IndexName,
  sample: number,
  share: number,
): Promise<string[]> {
  const { rows } = await sql<{ lexeme: string }>`
    with bounds as (select max(ordinal) as last from ${sql.table(tableOf(index))}),
    sampled as (
      select words from ${sql.table(tableOf(index))} where ordinal in (
        select (1 + floor(last * (n - 0.5) / ${sample}::int))::int from bounds, generate_series(1, ${sample}::int) as n
      )
    )
    select lexeme from sampled, unnest(words)
    group by lexeme having count(*) >= (select count(*) from sampled) * ${share}::float8 and count(*) > 1
    order by count(*) desc limit 1000
  `.execute(tx);
  return rows.map(({ lexeme }) => lexeme);
}
