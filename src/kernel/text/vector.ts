import { normaliseText } from './normalise.ts';
import { indexWords, titleEnds, titleTerms } from './segment.ts';

/** A text to be found, by the weight of its parts. */
export interface Searchable {
  title: string;
  /** Summary, keywords, names. */
  aside: string;
  body: string;
  /** Found as a whole only: numbers, already in the form that {@link queryLiteral} asks for. */
  exact: readonly string[];
}

const LAST_POSITION = 16_383; // a tsvector knows no higher one
const POSITIONS_PER_WORD = 6; // enough for ranking by frequency
const LARGEST_VECTOR = 700_000; // bytes; a tsvector holds less than a megabyte

/**
 * The text as a tsvector literal, made here and not by the database's parser, which would cut `〔2026〕15号` apart and
 * depends on the locale. Title and exact parts weigh A, the aside B, the body D; the title's character pairs let a
 * title be found by any piece of it.
 */
export function vectorLiteral({ title, aside, body, exact }: Searchable): string {
  const words = new Map<string, string[]>();
  let position = 0;
  let size = 0;
  const add = (word: string, weight: string): void => {
    position = Math.min(position + 1, LAST_POSITION);
    const places = words.get(word);
    if (places) {
      if (places.length < POSITIONS_PER_WORD) places.push(position + weight);
      return;
    }
    size += Buffer.byteLength(word) + 8 + 2 * POSITIONS_PER_WORD;
    if (size <= LARGEST_VECTOR) words.set(word, [position + weight]);
  };
  for (const word of exact) add(word, 'A');
  const normalisedTitle = normaliseText(title);
  for (const word of indexWords(normalisedTitle)) add(word, 'A');
  for (const term of titleTerms(normalisedTitle)) add(term, 'A');
  for (const term of titleEnds(normalisedTitle)) add(term, 'A');
  for (const word of indexWords(normaliseText(aside))) add(word, 'B');
  for (const word of indexWords(normaliseText(body))) add(word, '');
  return [...words].map(([word, places]) => `${quote(word)}:${places.join(',')}`).join(' ');
}

/** A word as it is written in tsvector and tsquery literals. */
export function quote(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
