import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { NAME_ENDINGS, STOP_WORDS } from './data/stop-words.ts';

/** Changes whenever the same document may give other words; stored with each index row, so that old rows are found. */
export const TOKENIZER_VERSION = 3;

let segmenter: Jieba | undefined;
const jieba = (): Jieba => (segmenter ??= Jieba.withDict(dict));

const WORD = /[\p{L}\p{N}]/u;
const OTHER_WORD = /[[\p{L}\p{N}]--\p{Script=Han}]+/gv;
const HAN_RUN = /\p{Script=Han}+/gu;

/** A word that is guessed, not in the dictionary: mostly names, whose borders depend on what stands beside them. */
function isGuessed(word: string): boolean {
  if (word.length < 3) return false;
  const known = guessed.get(word);
  if (known !== undefined) return known;
  const is = /^\p{Script=Han}{3,}$/u.test(word) && jieba().cut(word, false).length > 1;
  if (guessed.size >= MOST_KEPT) guessed.clear();
  guessed.set(word, is);
  return is;
}

const MOST_KEPT = 50_000;
const guessed = new Map<string, boolean>();

/**
 * What an index holds of a normalised text, in order: its words, the words inside long ones, and the pairs of
 * characters of guessed names.
 */
export function indexWords(normalised: string): string[] {
  return jieba()
    .cutForSearch(normalised, true)
    .filter((word) => WORD.test(word))
    .flatMap((word) => (isGuessed(word) ? [word, ...bigrams(word)] : [word]));
}

/** A text cut into all its words and signs in order; joined they give the text again. */
export const wordsInOrder = (text: string): string[] => jieba().cut(text, true);

/** One word of a query with what may stand for it. */
export interface QueryWord {
  readonly word: string;
  readonly alternatives: readonly string[];
  /** A single character is looked for at the beginning of words. */
  readonly asPrefix: boolean;
}

/** The words of a normalised query, long words whole, without stop words unless nothing else is left. */
export function queryWords(normalised: string): QueryWord[] {
  const words = jieba()
    .cut(normalised, true)
    .filter((word) => WORD.test(word));
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].map((word) => ({
    word,
    alternatives: alternativesOf(word),
    asPrefix: [...word].length === 1 && !/\d/.test(word),
  }));
}

function alternativesOf(word: string): string[] {
  const characters = [...word];
  const hasEnding = NAME_ENDINGS.has(characters.at(-1)!);
  return hasEnding && isGuessed(word) ? [characters.slice(0, -1).join('')] : [];
}

/**
 * The terms by which a title is found by any piece of it: its pairs of characters and its other words. They are terms
 * of their own (`t:旧小`), not weighted words, because an index knows no weights and would have to unpack every vector.
 */
export function titleTerms(normalised: string): string[] {
  const others = normalised.match(OTHER_WORD) ?? [];
  return [...new Set([...bigrams(normalised), ...others])].map((term) => `t:${term}`);
}

/** The last characters of a title's stretches of Chinese, which begin no pair. */
export function titleEnds(normalised: string): string[] {
  return [...normalised.matchAll(HAN_RUN)].map(([run]) => `t:${[...run].at(-1)!}`);
}

/** Every pair of neighbouring Chinese characters; a lone character gives itself. */
export function bigrams(normalised: string): string[] {
  const pairs: string[] = [];
  for (const [run] of normalised.matchAll(HAN_RUN)) {
    const characters = [...run];
    if (characters.length === 1) pairs.push(run);
    for (let i = 0; i + 1 < characters.length; i += 1) pairs.push(characters[i]! + characters[i + 1]!);
  }
  return pairs;
}
