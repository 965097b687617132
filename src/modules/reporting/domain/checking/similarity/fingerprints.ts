import type { TextExtract } from './text-extract.ts';
import type { SimilarityOptions } from './similarity-options.ts';

/** Fingerprints of a text in parallel arrays: hash of a shingle, line it stands in, place in the line's text. */
export interface Fingerprints {
  hashes: Uint32Array;
  lines: Uint32Array;
  places: Uint32Array;
}

const BASE = 0x01000193;

/** Spreads a rolling hash over 32 bits, so that the smallest of a window is a fair choice. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hashes of all shingles of a text by a rolling hash. */
function shingleHashes(text: string, size: number): Uint32Array {
  const count = text.length - size + 1;
  if (count <= 0) return new Uint32Array(0);
  const hashes = new Uint32Array(count);
  let leading = 1;
  for (let index = 1; index < size; index += 1) leading = Math.imul(leading, BASE);
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (index >= size) hash -= Math.imul(text.charCodeAt(index - size), leading);
    hash = (Math.imul(hash, BASE) + text.charCodeAt(index)) | 0;
    if (index >= size - 1) hashes[index - size + 1] = mixed(hash);
  }
  return hashes;
}

/**
 * Winnowing (Schleimer, Wilkerson, Aiken 2003): of every `window` shingles in a row the smallest is kept, the last of
 * equals. Two texts that share shingle + window − 1 characters in a row share a fingerprint. Shingles do not go over
 * the end of a line.
 */
export function fingerprints(
  extract: TextExtract,
  { shingle, window }: Pick<SimilarityOptions, 'shingle' | 'window'>,
): Fingerprints {
  const hashes: number[] = [];
  const lines: number[] = [];
  const places: number[] = [];
  extract.lines.forEach((line, lineIndex) => {
    const all = shingleHashes(line.text, shingle);
    let kept = -1;
    const last = Math.max(0, all.length - window);
    for (let from = 0; from <= last && all.length > 0; from += 1) {
      const to = Math.min(from + window, all.length);
      let least = from;
      for (let at = from + 1; at < to; at += 1) if (all[at]! <= all[least]!) least = at;
      if (least === kept) continue;
      kept = least;
      hashes.push(all[least]!);
      lines.push(lineIndex);
      places.push(least);
    }
  });
  return {
    hashes: Uint32Array.from(hashes),
    lines: Uint32Array.from(lines),
    places: Uint32Array.from(places),
  };
}
