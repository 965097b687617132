import { plainText } from './clean-text.ts';
import type { DocumentBlock } from './document.ts';

/** Width of a text in characters: Latin letters, figures and blanks count half. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! < 0x2000 ? 0.5 : 1;
  return width;
}

/**
 * Right indents, in characters, of the lines of a signature (GB/T 9704 7.3.5.1): the date four characters from the
 * right edge and the lines above centred on it; a longer line keeps at least two characters from the edge and the date
 * moves in.
 */
export function signatureIndents(lines: readonly string[]): number[] {
  const last = widthInCharacters(lines.at(-1) ?? '');
  const widest = Math.max(...lines.map(widthInCharacters), 0);
  const date = Math.max(4, 2 + (widest - last) / 2);
  return lines.map((line) => Math.max(0, date - (widthInCharacters(line) - last) / 2));
}

/** Right indent, in characters, that centres a hint in smaller type (`scale` of the body's) under the last line. */
export function sealIndent(lines: readonly string[], seal: string, scale: number): number {
  const last = widthInCharacters(lines.at(-1) ?? '');
  const indent = signatureIndents(lines).at(-1) ?? 0;
  return Math.max(0, indent + (last - widthInCharacters(seal) * scale) / 2);
}

/** Whether a block must stay on one page with the next: a signature never stands alone on its page. */
export function staysWithNext(blocks: readonly DocumentBlock[], index: number): boolean {
  const block = blocks[index];
  return (
    blocks[index + 1]?.kind === 'signature' &&
    block?.kind === 'paragraph' &&
    plainText(block.text).length < LONG_PARAGRAPH
  );
}

/** Characters of about five lines; a longer paragraph may be divided instead. */
const LONG_PARAGRAPH = 140;
