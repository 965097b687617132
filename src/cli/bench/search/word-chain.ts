import { dict } from '@node-rs/jieba/dict.js';
import type { SeededRandom } from '../check/random.ts';
import { COMMON, TOPICS } from './data/words.ts';

const TAIL_WORDS = 60_000;
const FOLLOWERS = 24;
const TAIL_SHARE = 0.3;
const TOPIC_SHARE = 0.08;

/**
 * Text from a chain of words: each word has the same few followers in every run, and words of the dictionary come in
 * between by their rank (Zipf), so that a text holds common, less common and rare words about as offices write them.
 */
export class WordChain {
  readonly tail: readonly string[];
  readonly topics: readonly string[] = Object.keys(TOPICS);
  readonly #core: readonly string[];
  readonly #followers: readonly (readonly number[])[];

  constructor(random: SeededRandom) {
    this.tail = dictionaryWords(TAIL_WORDS);
    this.#core = [...COMMON, ...this.tail.slice(0, 1500)];
    this.#followers = this.#core.map(() =>
      Array.from({ length: FOLLOWERS }, () => ranked(random, this.#core.length)),
    );
  }

  /** A text of about `length` characters on a topic, in sentences and paragraphs. */
  text(random: SeededRandom, topic: string, length: number): string {
    const own = TOPICS[topic] ?? [];
    const pieces: string[] = [];
    let characters = 0;
    let at = random.upTo(this.#core.length - 1);
    for (let word = 1; characters < length; word += 1) {
      const chance = random.next();
      let next: string;
      if (chance < TOPIC_SHARE && own.length > 0) next = random.pick(own);
      else if (chance < TOPIC_SHARE + TAIL_SHARE) next = this.tail[ranked(random, this.tail.length)]!;
      else {
        at = random.pick(this.#followers[at]!);
        next = this.#core[at]!;
      }
      const mark = word % 60 === 0 ? '。\n' : word % 14 === 0 ? '。' : word % 6 === 0 ? '，' : '';
      pieces.push(next, mark);
      characters += next.length + mark.length;
    }
    return pieces.join('');
  }
}

/** A place in a list by Zipf's law: the first places come most often. */
export function ranked(random: SeededRandom, size: number): number {
  return Math.min(size - 1, Math.floor(size ** random.next()) - 1);
}

/** The commonest words of the segmenter's dictionary, of two to four characters. */
function dictionaryWords(count: number): string[] {
  return dict
    .toString()
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '', , kind = '']) => /^\p{Script=Han}{2,4}$/u.test(word) && !kind.startsWith('nr'))
    .map(([word = '', frequency = '0']) => ({ word, frequency: Number(frequency) }))
    .sort((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1))
    .slice(0, count)
    .map(({ word }) => word);
}
