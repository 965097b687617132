import { simplified } from './simplified-characters.ts';

/** Cleaned text, and for each of its characters where it stood in the source. */
export interface CleanText {
  text: string;
  offsets: number[];
}

/** Pinyin left behind a character by converters of web pages: 務(wù). */
const PINYIN = /(?<=[\p{Script=Han}A-Za-z])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹê]{1,7}\)/gu;
const BLANK = /[\s\u00A0\u3000\u200B-\u200D\uFEFF\u2060\u00AD]/;
const WORD = /[0-9A-Za-z]/;
const FOLDED: Readonly<Record<string, string>> = {
  '﹪': '%',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '︰': ':',
};

function folded(char: string, previous: string, next: string): string {
  // A full-width comma between digits separates two numbers; an ASCII one may group thousands.
  if (char === '，' && /\d/.test(previous) && /[\d０-９]/.test(next)) return char;
  if (char <= '~') return char;
  const special = FOLDED[char];
  if (special !== undefined) return special;
  const wide = char.normalize('NFKC');
  return simplified(wide.length === char.length ? wide : char);
}

/**
 * Cleans a line of a report for reading: no blanks (one is kept between Latin words), half-width digits and brackets,
 * simplified characters, no stray pinyin. The source stays reachable through `offsets`.
 */
export function cleanText(raw: string): CleanText {
  const dropped = new Set<number>();
  if (/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]/.test(raw)) {
    for (const match of raw.matchAll(PINYIN)) {
      for (let index = 0; index < match[0].length; index += 1) dropped.add(match.index + index);
    }
  }
  let text = '';
  const offsets: number[] = [];
  let pendingBlank = false;
  for (let index = 0; index < raw.length; index += 1) {
    const char = raw[index]!;
    if (dropped.has(index)) continue;
    if (BLANK.test(char)) {
      pendingBlank = true;
      continue;
    }
    const clean = folded(char, text.at(-1) ?? '', raw[index + 1] ?? '');
    if (pendingBlank && WORD.test(clean) && WORD.test(text.at(-1) ?? '')) {
      text += ' ';
      offsets.push(index - 1);
    }
    pendingBlank = false;
    text += clean;
    offsets.push(index);
  }
  return { text, offsets };
}

/** Letters and digits of a label only: for comparing labels whatever their punctuation. */
export function labelKey(text: string): string {
  return cleanText(text).text.replace(/[^\p{L}\p{N}]/gu, '');
}
