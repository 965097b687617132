import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * Text as it is compared: compatibility forms folded (full-width letters, circled digits …), traditional characters
 * as simplified ones, lower case. For comparing and searching only; what people read stays as written.
 */
export function normaliseText(text: string): string {
  return toSimplified(text.normalize('NFKC').toLowerCase());
}

/** A normalised text that knows for each of its code units where in the original the character stood. */
export interface MappedText {
  readonly text: string;
  /** Start in the original of the character that gave code unit `i`; one entry more for the end. */
  readonly starts: readonly number[];
}

/** Normalises character by character, so that a match can be shown in the text as written. */
export function normaliseMapped(original: string): MappedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = character.normalize('NFKC').toLowerCase();
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(at);
    at += character.length;
  }
  starts.push(at);
  const folded = pieces.join('');
  const simplified = toSimplified(folded);
  // Conversion is by characters and phrases of equal length; should a phrase ever change length, positions are worth more.
  return { text: simplified.length === folded.length ? simplified : folded, starts };
}

const BLOCK_END = /<\/(p|div|h[1-6]|li|tr|table|blockquote|ul|ol)>|<br\s*\/?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The readable text of clean HTML: blocks end lines, cells are spaced, entities are characters. */
export function textOfHtml(html: string): string {
  return html
    .replace(BLOCK_END, '\n')
    .replace(/<\/t[dh]>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
      if (name.startsWith('#')) {
        const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      }
      return ENTITIES[name.toLowerCase()] ?? whole;
    })
    .replace(/[ \t\u00a0\u3000]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
