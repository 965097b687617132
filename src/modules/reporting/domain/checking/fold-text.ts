/** Cleaned text, and for each of its characters where it stood in the source. */
export interface FoldedText {
  text: string;
  offsets: number[];
}

/** Changes a character for another one: its simplified form. */
export type Conversion = (char: string) => string;

const BLANK = /[\s\u00A0\u3000\u200B-\u200D\uFEFF\u2060\u00AD]/;
const WORD = /[0-9A-Za-z]/;
const QUOTES: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '﹪': '%',
  '︰': ':',
};

/** Half-width form of a character; ideographs and quotation marks stay as they are. */
function halfWidth(char: string): string {
  if (char <= '~') return char;
  const special = QUOTES[char];
  if (special !== undefined) return special;
  const folded = char.normalize('NFKC');
  return folded.length === char.length ? folded : char;
}

/** What becomes of each character, worked out once: its code, `LEFT_OUT` for a blank, 0 when not known yet. */
type FoldTable = Uint16Array;

const LEFT_OUT = 0xffff;
const FULL_COMMA = '，'.charCodeAt(0);

const unchanged: Conversion = (char) => char;
const tables = new Map<Conversion, FoldTable>();

function tableOf(convert: Conversion): FoldTable {
  let table = tables.get(convert);
  if (table === undefined) {
    table = new Uint16Array(0x10000);
    tables.set(convert, table);
  }
  return table;
}

function foldCode(code: number, convert: Conversion, table: FoldTable): number {
  const known = table[code]!;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  const half = halfWidth(char);
  const folded = BLANK.test(char) ? LEFT_OUT : (half <= '~' ? half : convert(half)).charCodeAt(0);
  table[code] = folded;
  return folded;
}

const IS_WORD = Uint8Array.from({ length: 128 }, (_, code) => (WORD.test(String.fromCharCode(code)) ? 1 : 0));
const isWord = (code: number): boolean => code < 128 && IS_WORD[code] === 1;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAnyDigit = (code: number): boolean => isDigit(code) || (code >= 0xff10 && code <= 0xff19);

const CHUNK = 4096;

/** The text of character codes; `apply` takes a typed array at once, where spreading walks it. */
function textOf(codes: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += CHUNK) {
    const part: ArrayLike<number> = codes.subarray(from, Math.min(length, from + CHUNK));
    text += String.fromCharCode.apply(null, part as number[]);
  }
  return text;
}

/**
 * Folds a line for reading: no blanks (one is kept between Latin words), half-width digits, brackets and commas.
 * `convert` may change characters one for one; places in `dropped` are left out.
 */
export function foldText(
  raw: string,
  convert: Conversion = unchanged,
  dropped: ReadonlySet<number> | null = null,
): FoldedText {
  const table = tableOf(convert);
  // A blank kept between words stands for at least one character of the source: never more than that come out.
  const codes = new Uint16Array(raw.length);
  const offsets: number[] = [];
  let length = 0;
  let last = 0;
  let pendingBlank = false;
  for (let index = 0; index < raw.length; index += 1) {
    if (dropped?.has(index) === true) continue;
    const code = raw.charCodeAt(index);
    let folded = foldCode(code, convert, table);
    if (folded === LEFT_OUT) {
      pendingBlank = true;
      continue;
    }
    // A full-width comma between digits separates two numbers; an ASCII one may group thousands.
    if (code === FULL_COMMA && isDigit(last) && isAnyDigit(raw.charCodeAt(index + 1))) folded = code;
    if (pendingBlank && isWord(folded) && isWord(last)) {
      codes[length] = 32;
      length += 1;
      offsets.push(index - 1);
    }
    pendingBlank = false;
    codes[length] = folded;
    length += 1;
    offsets.push(index);
    last = folded;
  }
  return { text: textOf(codes, length), offsets };
}
