import { setTimeout as pause } from 'node:timers/promises';
import { inUpkeep } from '../../../../kernel/database/upkeep.ts';
import { quote } from '../../../../kernel/text/vector.ts';
import type { Runtime } from '../../../../kernel/runtime/context.ts';
import { commonWords, prepareSearch } from '../../store/search/postings.ts';
import { knownWords } from './known-words.ts';
import { searchMemory } from './memory.ts';

const SAMPLE = 1000;
const COMMON = 0.04; // of the documents
const WORTH_WARMING = 3000; // documents; below that every word is found at once

/**
 * Reads what facets are counted from, the words that mistyped ones are compared with, and the hits of the commonest words:
 * those would take longest for whoever asks first. Works in the background, a word at a time; returns how many words were read.
 */
export async function warmSearch(
  runtime: Pick<Runtime, 'db' | 'kept'>,
  isStopping: () => boolean = () => false,
): Promise<number> {
  const memory = searchMemory(runtime);
  const words = await inUpkeep(runtime.db, async (tx) => {
    const { index, lastOrdinal } = await memory.fresh(tx);
    if (lastOrdinal < WORTH_WARMING) return [];
    await knownWords({ tx, kept: runtime.kept });
    return commonWords(tx, index, SAMPLE, COMMON);
  });
  let warmed = 0;
  for (const word of words) {
    if (isStopping()) break;
    const literal = quote(word);
    const isRead = await inUpkeep(runtime.db, async (tx) => {
      const { index } = await memory.fresh(tx);
      await prepareSearch(tx);
      return memory.warm(tx, index, literal);
    });
    if (!isRead) break;
    warmed += 1;
    await pause(2); // others come first
  }
  return warmed;
}
