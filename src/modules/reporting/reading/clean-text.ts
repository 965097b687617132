import { foldText } from '../domain/checking/fold-text.ts';
import type { FoldedText } from '../domain/checking/fold-text.ts';
import { simplified } from './simplified-characters.ts';

/** Pinyin left behind a character by converters of web pages: 務(wù). */
const PINYIN = /(?<=[\p{Script=Han}A-Za-z])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹê]{1,7}\)/gu;

function pinyinPlaces(raw: string): Set<number> {
  const places = new Set<number>();
  if (!/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]/.test(raw)) return places;
  for (const match of raw.matchAll(PINYIN)) {
    for (let index = 0; index < match[0].length; index += 1) places.add(match.index + index);
  }
  return places;
}

/**
 * Cleans a line of a report for reading: no blanks (one is kept between Latin words), half-width digits and brackets,
 * simplified characters, no stray pinyin. The source stays reachable through `offsets`.
 */
export function cleanText(raw: string): FoldedText {
  return foldText(raw, simplified, pinyinPlaces(raw));
}

/** Letters and digits of a label only: for comparing labels whatever their punctuation. */
export function labelKey(text: string): string {
  return cleanText(text).text.replace(/[^\p{L}\p{N}]/gu, '');
}
