import { createHash } from 'node:crypto';

/** A rendered page as it is sent. */
export interface RenderedPage {
  readonly text: Buffer;
  /** Its digest, for browsers that have it already. */
  readonly tag: string;
}

/** Pages that are the same for every reader, kept as bytes as long as nothing has been recorded since. */
export interface PageCache {
  get(key: string, stamp: number): RenderedPage | undefined;
  put(key: string, stamp: number, page: RenderedPage): void;
}

const ENTRIES = 1000;

export function rendered(text: string): RenderedPage {
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return { text: Buffer.from(text), tag: `"${digest}"` };
}

/**
 * A cache whose entries hold for one stamp of the ledger: whatever is published, withdrawn or renamed leaves a fact, so
 * nothing outlives the change that made it untrue. The least recently used entry goes first.
 */
export function createPageCache(entries = ENTRIES): PageCache {
  const kept = new Map<string, { stamp: number; page: RenderedPage }>();
  return {
    get(key, stamp) {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      if (found.stamp !== stamp) return undefined;
      kept.set(key, found);
      return found.page;
    },
    put(key, stamp, page) {
      kept.delete(key);
      kept.set(key, { stamp, page });
      if (kept.size > entries) kept.delete(kept.keys().next().value!);
    },
  };
}
