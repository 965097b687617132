import { SeededRandom } from '../check/random.ts';
import { COMMON, TOPICS } from './data/words.ts';
import { EVERYWHERE, QUOTED, SENTENCE_END, SLIP, TYPED_BRACKETS } from './data/wording.ts';
import { madeDocument } from './made-document.ts';
import { ranked, type WordChain } from './word-chain.ts';

/** What readers ask, by kind: some topical words, some words as they stand in the texts (common ones more often). */
export interface AskedQueries {
  one_word: string[];
  two_words: string[];
  four_words: string[];
  phrase: string[];
  number: string[];
  mistyped: string[];
  every_document: string[];
}

const EACH = 60;

export function makeQueries(
  chain: WordChain,
  place: { count: number; agencyIds: readonly string[]; lastDay: string },
): AskedQueries {
  const random = new SeededRandom(7);
  const topical = Object.values(TOPICS).flat();
  const any = (): string =>
    random.next() < 0.5 ? random.pick(topical) : chain.tail[ranked(random, chain.tail.length)]!;
  const several = (words: number): string[] =>
    Array.from({ length: EACH }, () => Array.from({ length: words }, any).join(' '));
  const document = () => madeDocument(chain, random.upTo(place.count - 1), place);
  const phraseOf = (text: string): string => {
    const sentences = text.split(SENTENCE_END).filter((sentence) => sentence.length >= 10);
    return QUOTED(random.pick(sentences).slice(0, 8));
  };
  return {
    one_word: several(1),
    two_words: several(2),
    // Two words of one topic with two of every office, so that something is found.
    four_words: Array.from({ length: EACH }, () => {
      const own = random.pick(Object.values(TOPICS));
      return [random.pick(own), random.pick(own), random.pick(COMMON), random.pick(COMMON)].join(' ');
    }),
    phrase: Array.from({ length: EACH }, () => phraseOf(document().body)),
    number: Array.from({ length: EACH }, () => numberOf(document)),
    mistyped: Array.from({ length: EACH / 2 }, () => mistype(random, random.pick(topical))),
    every_document: EVERYWHERE,
  };
}

function numberOf(document: () => { documentNumber: string | null; indexNumber: string }): string {
  const { documentNumber, indexNumber } = document();
  return documentNumber === null ? indexNumber : TYPED_BRACKETS(documentNumber);
}

function mistype(random: SeededRandom, word: string): string {
  const characters = [...word];
  characters[random.upTo(characters.length - 1)] = SLIP;
  return characters.join('');
}
