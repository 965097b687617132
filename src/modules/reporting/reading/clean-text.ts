import { foldText } from '../domain/checking/fold-text.ts';
import type { FoldedText } from '../domain/checking/fold-text.ts';
import { simplified } from './simplified-characters.ts';

/** Pinyin left behind a character by converters of web pages: 務(wù). */
const PINYIN = /(?<=[\p{Script=Han}A-Za-z])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹê]{1,7}\)/gu;

function pinyinPlaces(raw: string): Set<number> | null {
  if (!/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]/.test(raw)) return null;
  const places = new Set<number>();
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

const LONGEST_KEPT = 60;
const MOST_KEPT = 4000;
const keys = new Map<string, string>();

/** Letters and digits of a label only: for comparing labels whatever their punctuation. */
export function labelKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = cleanText(text).text.replace(/[^\p{L}\p{N}]+/gu, '');
  if (text.length <= LONGEST_KEPT) {
    // Labels come again in every report; what is kept of them is bounded.
    if (keys.size >= MOST_KEPT) keys.clear();
    keys.set(text, key);
  }
  return key;
}
