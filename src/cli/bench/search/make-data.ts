import type { Runtime } from '../../../kernel/runtime/context.ts';
import { dateInShanghai } from '../../../kernel/dates.ts';
import {
  analyseMeasured,
  countMeasuredDocuments,
  putMeasuredDocuments,
  rebuildSearchIndex,
  type MeasuredDocument,
} from '../../../modules/disclosure/index.ts';
import { SeededRandom } from '../check/random.ts';
import { madeDocument } from './made-document.ts';
import { SEARCH_BENCH } from './messages.ts';
import { WordChain } from './word-chain.ts';

const BATCH = 500;
const SEED = 20261123;

export interface MadeData {
  documents: number;
  /** Made by this run; the rest was there. */
  made: number;
  makingSeconds: number;
  /** Building the whole index by the real rebuild. */
  indexSeconds: number;
  indexed: number;
}

/** Brings the database to `count` documents and indexes them by the real rebuild. Goes on where an earlier run stopped. */
export async function makeData(
  runtime: Runtime,
  chain: WordChain,
  { count, agencyIds, isRebuilding }: { count: number; agencyIds: readonly string[]; isRebuilding: boolean },
  say: (text: string) => void,
): Promise<MadeData> {
  const { db, engine } = runtime;
  const lastDay = dateInShanghai(runtime.now());
  const there = await countMeasuredDocuments(db);
  const begun = performance.now();
  for (let n = there; n < count; n += BATCH) {
    const batch: MeasuredDocument[] = [];
    for (let at = n; at < Math.min(n + BATCH, count); at += 1) {
      batch.push(madeDocument(chain, at, { count, agencyIds, lastDay }));
    }
    await putMeasuredDocuments(db, batch);
    if (n % (BATCH * 20) === 0) say(SEARCH_BENCH.making(n + batch.length, count));
  }
  const made = Math.max(0, count - there);
  if (made > 0) await analyseMeasured(db);
  const makingSeconds = (performance.now() - begun) / 1000;
  if (made === 0 && !isRebuilding)
    return { documents: there, made, makingSeconds, indexSeconds: 0, indexed: 0 };
  const indexBegun = performance.now();
  let said = 0;
  const indexed = await rebuildSearchIndex(db, {
    engine,
    now: runtime.now(),
    onProgress: ({ step, done, goal }) => {
      if (step === 'reading' && done - said < 10_000 && done < goal) return;
      said = done;
      say(SEARCH_BENCH.indexing(step, done, goal));
    },
  });
  return {
    documents: Math.max(there, count),
    made,
    makingSeconds,
    indexSeconds: (performance.now() - indexBegun) / 1000,
    indexed,
  };
}

export const searchChain = (): WordChain => new WordChain(new SeededRandom(SEED));
