import { fingerprints } from './fingerprints.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { SimilarityOptions } from './similarity-options.ts';
import type { TextExtract } from './text-extract.ts';

/** A stretch of equal characters: places in the compared texts of a line here and a line there. */
export interface Stretch {
  hereLine: number;
  thereLine: number;
  here: number;
  there: number;
  length: number;
}

/** Grows a match to both sides as far as the texts agree. */
function grown(
  a: string,
  b: string,
  at: number,
  bt: number,
): { here: number; there: number; length: number } {
  let [from, thereFrom] = [at, bt];
  while (from > 0 && thereFrom > 0 && a.charCodeAt(from - 1) === b.charCodeAt(thereFrom - 1)) {
    from -= 1;
    thereFrom -= 1;
  }
  let [to, thereTo] = [at, bt];
  while (to < a.length && thereTo < b.length && a.charCodeAt(to) === b.charCodeAt(thereTo)) {
    to += 1;
    thereTo += 1;
  }
  return { here: from, there: thereFrom, length: to - from };
}

/** Changed words of up to this many characters between two stretches do not part a passage. */
export const JOINED_OVER = 10;
/** Least length of a stretch that goes on after changed words. */
const LEAST_AFTER_CHANGE = 8;

/** The stretches that go on after (or, backwards, before) a stretch over a few changed characters. */
function onwards(a: string, b: string, stretch: Stretch, direction: 1 | -1): Stretch[] {
  const found: Stretch[] = [];
  let last = stretch;
  for (;;) {
    const [at, bt] =
      direction === 1 ? [last.here + last.length, last.there + last.length] : [last.here - 1, last.there - 1];
    const next = overChange(a, b, at, bt, direction);
    if (next === null) return found;
    last = { ...stretch, ...next };
    found.push(last);
  }
}

function overChange(
  a: string,
  b: string,
  at: number,
  bt: number,
  direction: 1 | -1,
): { here: number; there: number; length: number } | null {
  for (let skipped = 1; skipped <= JOINED_OVER; skipped += 1) {
    for (let own = 0; own <= skipped; own += 1) {
      const [here, there] = [at + direction * own, bt + direction * (skipped - own)];
      let length = 0;
      while (
        a[here + direction * length] !== undefined &&
        a[here + direction * length] === b[there + direction * length]
      )
        length += 1;
      if (length < LEAST_AFTER_CHANGE) continue;
      return direction === 1
        ? { here, there, length }
        : { here: here - length + 1, there: there - length + 1, length };
    }
  }
  return null;
}

/** No more places of one shingle are tried: a phrase repeated everywhere says nothing new. */
const MOST_PLACES = 16;

function placesByHash({ hashes }: Fingerprints): Map<number, number[]> {
  const places = new Map<number, number[]>();
  hashes.forEach((hash, index) => {
    const list = places.get(hash);
    if (list === undefined) places.set(hash, [index]);
    else if (list.length < MOST_PLACES) list.push(index);
  });
  return places;
}

/** Equal stretches of two texts, in the order of `here`: each long enough by itself or going on from one that is. */
export function stretches(here: TextExtract, there: TextExtract, options: SimilarityOptions): Stretch[] {
  const own = fingerprints(here, options);
  const other = fingerprints(there, options);
  const places = placesByHash(other);
  const found: Stretch[] = [];
  let covered = { line: -1, to: 0 };
  own.hashes.forEach((hash, index) => {
    const hereLine = own.lines[index]!;
    const at = own.places[index]!;
    if (covered.line === hereLine && at + options.shingle <= covered.to) return;
    let best: Stretch | null = null;
    for (const place of places.get(hash) ?? []) {
      const thereLine = other.lines[place]!;
      const texts = [here.lines[hereLine]!.text, there.lines[thereLine]!.text] as const;
      const stretch = { hereLine, thereLine, ...grown(...texts, at, other.places[place]!) };
      if (stretch.length > (best?.length ?? options.leastPassage - 1)) best = stretch;
    }
    if (best === null) return;
    const texts = [here.lines[hereLine]!.text, there.lines[best.thereLine]!.text] as const;
    const after = onwards(...texts, best, 1);
    found.push(...onwards(...texts, best, -1).reverse(), best, ...after);
    const last = after.at(-1) ?? best;
    covered = { line: hereLine, to: last.here + last.length };
  });
  return found.sort((a, b) => a.hereLine - b.hereLine || a.here - b.here);
}
