import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { KnownWords } from '../../domain/search/known-words.ts';
import { everyWord } from '../../store/search/words.ts';
import { searchMemory } from './memory.ts';

/** So many are read again in a moment. */
const FEW = 5000;
/** As long many words may lag behind a release: they are for suggestions only. */
const HOLDS_MS = 30_000;

interface Memory {
  words: KnownWords;
  revision: string | undefined;
  readAt: number;
}

const make = (): Memory => ({ words: new KnownWords([]), revision: undefined, readAt: 0 });

/** The words of titles and keywords, read again when documents have been released since. */
export async function knownWords(ctx: Pick<LoadContext, 'tx' | 'kept'>): Promise<KnownWords> {
  const memory = ctx.kept.of(make);
  const { revision } = searchMemory(ctx);
  if (memory.revision === revision) return memory.words;
  const now = performance.now();
  const mayLag = memory.revision !== undefined && memory.words.size > FEW;
  if (mayLag && now - memory.readAt < HOLDS_MS) return memory.words;
  const words = new KnownWords(await everyWord(ctx.tx));
  Object.assign(memory, { words, revision, readAt: now });
  return words;
}
