import { compareTexts } from './compare-texts.ts';
import type { TextComparison } from './compare-texts.ts';
import { fingerprints } from './fingerprints.ts';
import { SIMILARITY_DEFAULTS } from './similarity-options.ts';
import type { SimilarityOptions } from './similarity-options.ts';
import type { TextExtract } from './text-extract.ts';

/** Many texts by their fingerprints, so that one is compared with thousands at once. */
export interface SimilarityIndex {
  extracts: readonly TextExtract[];
  /** Fingerprint × 2^20 + number of the text, sorted: one flat array for a whole province. */
  postings: Float64Array;
  options: SimilarityOptions;
}

/** A report that shares passages with the one asked about. */
export interface SimilarReport extends TextComparison {
  id: string;
  agency: string | null;
  year: number | null;
}

const TEXTS = 2 ** 20;
const COMMON_WEIGHT = 0.1;

/** Indexes texts for `findSimilar`. Takes about a million texts at most. */
export function similarityIndex(
  extracts: readonly TextExtract[],
  options: Partial<SimilarityOptions> = {},
): SimilarityIndex {
  const settings = { ...SIMILARITY_DEFAULTS, ...options };
  const each = extracts.map((extract) => textHashes(extract, settings));
  return { extracts, postings: postingsOf(each), options: settings };
}

/** The different fingerprints of a text: all that choosing what to compare it with needs. */
export function textHashes(
  extract: TextExtract,
  options: SimilarityOptions = SIMILARITY_DEFAULTS,
): Uint32Array {
  return Uint32Array.from(new Set(fingerprints(extract, options).hashes));
}

/** Puts the fingerprints of many texts into one sorted array: fingerprint × 2^20 + number of the text. */
export function postingsOf(each: readonly Uint32Array[]): Float64Array {
  const postings = new Float64Array(each.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  each.forEach((hashes, text) => {
    for (const hash of hashes) {
      postings[at] = hash * TEXTS + text;
      at += 1;
    }
  });
  return postings.sort();
}

/** First posting not below a value. */
function firstFrom(postings: Float64Array, value: number): number {
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (postings[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of these fingerprints each of a number of indexed texts shares; common ones weigh little. */
export function sharedCounts(
  hashes: Uint32Array,
  postings: Float64Array,
  texts: number,
  options: SimilarityOptions = SIMILARITY_DEFAULTS,
): Map<number, number> {
  const common = Math.max(options.commonFrom, texts * options.commonShare);
  const counts = new Map<number, number>();
  for (const hash of hashes) {
    const from = firstFrom(postings, hash * TEXTS);
    let to = from;
    const end = (hash + 1) * TEXTS;
    while (to < postings.length && postings[to]! < end && to - from <= common) to += 1;
    // Wording common to many weighs little, yet a text that everybody copied is still found.
    const weight = to - from > common ? COMMON_WEIGHT : 1;
    for (let at = from; at < to; at += 1) {
      const text = postings[at]! % TEXTS;
      counts.set(text, (counts.get(text) ?? 0) + weight);
    }
  }
  return counts;
}

/**
 * The reports of an index that share most with this one, most first, with the passages side by side. `among` chooses
 * which to compare with (e.g. other agencies of the same year); the report itself is passed over by its id.
 */
export function findSimilar(
  extract: TextExtract,
  index: SimilarityIndex,
  among: (other: TextExtract) => boolean = () => true,
): SimilarReport[] {
  const { options, extracts, postings } = index;
  if (extract.length < options.leastText) return [];
  return [...sharedCounts(textHashes(extract, options), postings, extracts.length, options)]
    .filter(([text]) => extracts[text]!.id !== extract.id && among(extracts[text]!))
    .sort((a, b) => b[1] - a[1])
    .slice(0, options.candidates)
    .map(([text]) => {
      const { id, agency, year } = extracts[text]!;
      return { id, agency, year, ...compareTexts(extract, extracts[text]!, options) };
    })
    .filter(({ score }) => score >= options.leastScore)
    .sort((a, b) => b.score - a.score);
}
