import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let segmenter: Jieba | undefined;
const jieba = (): Jieba => (segmenter ??= Jieba.withDict(dict));

const WORD = /[\p{L}\p{N}]/u;

/** Words of a normalised text in order, and for long words the words inside them: what an index holds. */
export function indexWords(normalised: string): string[] {
  return jieba()
    .cutForSearch(normalised, true)
    .filter((word) => WORD.test(word));
}

/** Words of a normalised query, long words whole. */
export function queryWords(normalised: string): string[] {
  return jieba()
    .cut(normalised, true)
    .filter((word) => WORD.test(word));
}

const HAN_RUN = /\p{Script=Han}+/gu;

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
