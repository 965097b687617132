import type { OrdinalSet } from '../../domain/search/ordinal-set.ts';

/** The hits of one tsquery among the ordinals up to `upTo`. */
export interface KeptSet {
  readonly set: OrdinalSet;
  upTo: number;
}

const COMMON_BYTES = 64 * 2 ** 20;
const LATELY_BYTES = 48 * 2 ** 20;

/**
 * The hits of tsquery literals that a process has at hand. Those of common words take longest to read, so they stay; of
 * the others the ones not asked for longest go when room is wanted.
 */
export class HitSets {
  readonly #common = new Map<string, KeptSet>();
  /** With the size that is in the account of bytes: sets grow while they are kept. */
  readonly #lately = new Map<string, { readonly kept: KeptSet; readonly bytes: number }>();
  #latelyBytes = 0;

  get(literal: string): KeptSet | undefined {
    const common = this.#common.get(literal);
    if (common) return common;
    const known = this.#lately.get(literal);
    if (!known) return undefined;
    this.#forget(literal); // most recently used last
    this.#remember(literal, known.kept);
    this.#makeRoom();
    return known.kept;
  }

  has(literal: string): boolean {
    return this.#common.has(literal) || this.#lately.has(literal);
  }

  get hasRoomForCommon(): boolean {
    // Common words are few, and this is asked while they are read in, not by searches.
    let bytes = 0;
    for (const { set } of this.#common.values()) bytes += set.bytes;
    return bytes < COMMON_BYTES;
  }

  /** Keeps hits as those of a common word, until everything is dropped. */
  keepCommon(literal: string, kept: KeptSet): void {
    if (this.#common.has(literal)) return;
    this.#forget(literal);
    this.#common.set(literal, kept);
  }

  keep(literal: string, kept: KeptSet): void {
    if (this.has(literal)) return;
    this.#remember(literal, kept);
    this.#makeRoom();
  }

  clear(): void {
    this.#common.clear();
    this.#lately.clear();
    this.#latelyBytes = 0;
  }

  /** Lets the oldest go until the others have room; the newest always stays. */
  #makeRoom(): void {
    for (const oldest of this.#lately.keys()) {
      if (this.#latelyBytes <= LATELY_BYTES || this.#lately.size === 1) break;
      this.#forget(oldest);
    }
  }

  #remember(literal: string, kept: KeptSet): void {
    const { bytes } = kept.set;
    this.#lately.set(literal, { kept, bytes });
    this.#latelyBytes += bytes;
  }

  #forget(literal: string): void {
    this.#latelyBytes -= this.#lately.get(literal)?.bytes ?? 0;
    this.#lately.delete(literal);
  }
}
