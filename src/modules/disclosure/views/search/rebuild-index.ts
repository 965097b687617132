import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../../../kernel/database/types.ts';
import { TOKENIZER_VERSION } from '../../../../kernel/text/segment.ts';
import { putVectors } from '../../store/search/index-rows.ts';
import {
  advanceBuilding,
  beginBuilding,
  emptyOtherIndex,
  indexBuiltTable,
  rowsToIndex,
  switchIndex,
} from '../../store/search/rebuild-state.ts';
import { forgetChanges, otherOf, searchState } from '../../store/search/search-state.ts';
import { countWords } from '../../store/search/words.ts';
import { attachmentTexts, entryOf } from './search-entry.ts';

export interface RebuildProgress {
  step: 'reading' | 'indexing' | 'switched';
  done: number;
  goal: number;
}

export interface RebuildOptions {
  engine: 'embedded' | 'postgres';
  now: Date;
  onProgress?: ((progress: RebuildProgress) => void) | undefined;
  /** Asked after each batch; true stops here, to be taken up by the next call. */
  isStopping?: (() => boolean) | undefined;
  /** Documents at a time. */
  batch?: number | undefined;
  /** Milliseconds left to readers who began before the switch and may still ask the earlier index. */
  grace?: number | undefined;
}

const BATCH = 100;
const BETWEEN_BREATHS = 5;
const CHANGES_KEPT = 10_000;
const GRACE_MS = 3000;

/**
 * Builds the search index anew beside the one that answers and lets it take over when it is complete. Readers find
 * everything meanwhile; releases and withdrawals are written to both; an interrupted build is taken up where it stopped.
 * Returns how many documents were indexed by this call. Nothing of legal weight changes.
 */
export async function rebuildSearchIndex(db: Database, options: RebuildOptions): Promise<number> {
  const { engine, now, onProgress, isStopping, batch = BATCH, grace = GRACE_MS } = options;
  const version = TOKENIZER_VERSION;
  const state = await beginBuilding(db, version);
  const target = otherOf(state.active);
  const goal = state.build_goal!;
  let done = state.built_to!;
  let indexed = 0;
  const write = async (made: Batch): Promise<boolean> => {
    await putVectors(db, target, made.vectors);
    if (!(await advanceBuilding(db, version, made))) return false; // another process builds
    await countWords(db, made.words);
    indexed += made.vectors.length;
    onProgress?.({ step: 'reading', done: made.to, goal });
    return true;
  };
  // While one batch is written, the next is cut into words.
  let writing: Promise<boolean> = Promise.resolve(true);
  while (done < goal && !isStopping?.()) {
    const made = await makeBatch(db, { from: done, upTo: goal, limit: batch });
    if (!(await writing)) return indexed;
    writing = write(made);
    writing.catch(() => undefined); // it is awaited in the next round
    done = made.to;
  }
  if (!(await writing) || done < goal) return indexed;
  onProgress?.({ step: 'indexing', done, goal });
  await indexBuiltTable(db, target, engine);
  await switchIndex(db, version, now);
  onProgress?.({ step: 'switched', done, goal });
  await forgetChanges(db, CHANGES_KEPT);
  await pause(grace);
  await emptyOtherIndex(db);
  return indexed;
}

interface Batch {
  from: number;
  to: number;
  vectors: { ordinal: number; vector: string }[];
  words: Map<string, number>;
}

async function makeBatch(
  db: Database,
  { from, upTo, limit }: { from: number; upTo: number; limit: number },
): Promise<Batch> {
  const rows = await rowsToIndex(db, { after: from, upTo, limit });
  const files = await attachmentTexts(
    db,
    rows.map((row) => row.edition_id),
  );
  const vectors: Batch['vectors'] = [];
  const words: Batch['words'] = new Map();
  for (const [at, row] of rows.entries()) {
    if (at % BETWEEN_BREATHS === 0) await breathe(); // the same thread answers readers
    const entry = entryOf(row, { ...row, id: row.edition_id }, files.get(row.edition_id) ?? []);
    vectors.push({ ordinal: row.ordinal, vector: entry.vector });
    for (const word of entry.words) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return { from, to: rows.at(-1)?.ordinal ?? upTo, vectors, words };
}

/** Builds the index anew when it was cut by another version of the segmentation, or a build was left unfinished. */
export async function refreshSearchIndex(db: Database, options: RebuildOptions): Promise<number> {
  const state = await searchState(db);
  if (state.tokenizer_version === TOKENIZER_VERSION && state.building_version === null) return 0;
  return rebuildSearchIndex(db, options);
}
