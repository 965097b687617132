import { sql } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { disclosureTables } from '../dossier.ts';

/** Counts the words of one more title. */
export async function addWords(tx: Tx | Database, words: readonly string[]): Promise<void> {
  await countWords(tx, new Map([...new Set(words)].map((word) => [word, 1])));
}

/** Adds to the counts of words. */
export async function countWords(tx: Tx | Database, counts: ReadonlyMap<string, number>): Promise<void> {
  if (counts.size === 0) return;
  // In one order, so that two who count never wait for each other in a circle.
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  await sql`
    insert into search_words (word, documents)
    select word, documents from unnest(${sorted.map(([word]) => word)}::text[], ${sorted.map(([, count]) => count)}::int[])
      as given (word, documents)
    on conflict (word) do update set documents = search_words.documents + excluded.documents
  `.execute(tx);
}

/** Known words that match one of the LIKE patterns, commonest first. */
export async function wordsLike(
  tx: Tx,
  patterns: readonly string[],
  limit: number,
): Promise<{ word: string; documents: number }[]> {
  if (patterns.length === 0) return [];
  return disclosureTables(tx)
    .selectFrom('search_words')
    .select(['word', 'documents'])
    .where(sql<boolean>`word like any (${[...patterns]}::text[])`)
    .orderBy('documents', 'desc')
    .orderBy('word')
    .limit(limit)
    .execute();
}

/** Those of the words that are known. */
export async function knownWords(tx: Tx, words: readonly string[]): Promise<Set<string>> {
  if (words.length === 0) return new Set();
  const rows = await disclosureTables(tx)
    .selectFrom('search_words')
    .select('word')
    .where('word', 'in', words)
    .execute();
  return new Set(rows.map(({ word }) => word));
}
