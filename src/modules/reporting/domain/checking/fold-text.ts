/** Cleaned text, and for each of its characters where it stood in the source. */
export interface FoldedText {
  text: string;
  offsets: number[];
}

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
function halfWidth(char: string, previous: string, next: string): string {
  if (char <= '~') return char;
  // A full-width comma between digits separates two numbers; an ASCII one may group thousands.
  if (char === '，' && /\d/.test(previous) && /[\d０-９]/.test(next)) return char;
  const special = QUOTES[char];
  if (special !== undefined) return special;
  const folded = char.normalize('NFKC');
  return folded.length === char.length ? folded : char;
}

/**
 * Folds a line for reading: no blanks (one is kept between Latin words), half-width digits, brackets and commas.
 * `convert` may change characters one for one; places in `dropped` are left out.
 */
export function foldText(
  raw: string,
  convert: (char: string) => string = (char) => char,
  dropped: ReadonlySet<number> = new Set(),
): FoldedText {
  const chars: string[] = [];
  const offsets: number[] = [];
  let pendingBlank = false;
  for (let index = 0; index < raw.length; index += 1) {
    const char = raw[index]!;
    if (dropped.has(index)) continue;
    if (BLANK.test(char)) {
      pendingBlank = true;
      continue;
    }
    const last = chars.at(-1) ?? '';
    const half = halfWidth(char, last, raw[index + 1] ?? '');
    const clean = half <= '~' ? half : convert(half);
    if (pendingBlank && WORD.test(clean) && WORD.test(last)) {
      chars.push(' ');
      offsets.push(index - 1);
    }
    pendingBlank = false;
    chars.push(clean);
    offsets.push(index);
  }
  return { text: chars.join(''), offsets };
}
