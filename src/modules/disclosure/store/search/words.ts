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

/** Every word of titles and keywords; a city has some tens of thousands. */
export const everyWord = (tx: Tx): Promise<{ word: string; documents: number }[]> =>
  disclosureTables(tx).selectFrom('search_words').select(['word', 'documents']).execute();

/** Whether some word of titles and keywords begins with a character. */
export async function isBeginningOfWord(tx: Tx, character: string): Promise<boolean> {
  const row = await disclosureTables(tx)
    .selectFrom('search_words')
    .select('word')
    .where(sql<boolean>`starts_with(word, ${character})`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
