import { createHash } from 'node:crypto';
import type { LedgerStamps } from '../../kernel/ledger/watch.ts';

/** A way a page's bytes are packed for the journey. */
export type Packing = 'identity' | 'gzip' | 'br';

/** A page's bytes in one packing. */
export interface PackedPage {
  readonly bytes: Buffer;
  /** Digest of the page and its packing, for browsers that have it already. */
  readonly tag: string;
}

/** A rendered page as it is sent; the packed forms are added once it has been asked for again. */
export interface RenderedPage extends PackedPage {
  readonly packed: Partial<Record<Exclude<Packing, 'identity'>, PackedPage>>;
}

/** Pages that are the same for every reader, kept as bytes as long as nothing that they show has changed. */
export interface PageCache {
  get(key: string, stamps: LedgerStamps): RenderedPage | undefined;
  /** Keeps a page made at these stamps, until the one that it changes with has moved. */
  put(key: string, page: RenderedPage, stamps: LedgerStamps, changesWith: keyof LedgerStamps): void;
}

interface Kept {
  readonly page: RenderedPage;
  readonly changesWith: keyof LedgerStamps;
  readonly stamp: number;
  readonly size: number;
}

/** Room for about 8,000 pages with their packed forms. */
const ROOM_BYTES = 256 * 1024 * 1024;

export function rendered(text: string): RenderedPage {
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return { bytes: Buffer.from(text), tag: `"${digest}"`, packed: {} };
}

/**
 * A cache whose entries hold for one stamp of the ledger: whatever is published, withdrawn or renamed leaves a fact, so
 * nothing outlives the change that made it untrue. The least recently used entries go first when the room (in bytes,
 * packed forms reckoned in) is full.
 */
export function createPageCache(room = ROOM_BYTES): PageCache {
  const kept = new Map<string, Kept>();
  let used = 0;
  const drop = (key: string): void => {
    used -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return {
    get(key, stamps) {
      const found = kept.get(key);
      if (!found) return undefined;
      if (found.stamp !== stamps[found.changesWith]) {
        drop(key);
        return undefined;
      }
      kept.delete(key);
      kept.set(key, found);
      return found.page;
    },
    put(key, page, stamps, changesWith) {
      drop(key);
      const size = Math.ceil(page.bytes.length * 1.5) + 2 * key.length;
      if (size > room) return;
      kept.set(key, { page, changesWith, stamp: stamps[changesWith], size });
      used += size;
      while (used > room) drop(kept.keys().next().value!);
    },
  };
}
