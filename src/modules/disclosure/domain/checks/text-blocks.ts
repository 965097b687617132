import { decoded, escapeHtml, htmlTokens } from './html-tokens.ts';

/** Elements inside of a line; all others begin a new block. */
const INLINE = new Set(['strong', 'em', 'u', 's', 'sub', 'sup', 'a', 'br', 'img', 'span']);
/** Stands in the text of a block for a picture. */
export const PICTURE_SIGN = '\ufffc';

/** A run of text between two borders of blocks: a paragraph, a heading, the text of a cell. */
export interface TextBlock {
  text: string;
  /** For each unit of the text where it begins in the HTML and where it ends. */
  starts: readonly number[];
  ends: readonly number[];
  /** Where in the HTML the run ends: the border of a block behind it. */
  to: number;
  /** The innermost block element around it, e.g. `td`. */
  element: string;
}

const hasText = (text: string): boolean => text.replaceAll(PICTURE_SIGN, '').trim() !== '';

/** The blocks of clean HTML that hold text, in order; their places in the array are the `paragraph` of findings. */
export function textBlocks(html: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const around: string[] = [];
  let text: string[] = [];
  let starts: number[] = [];
  let ends: number[] = [];
  const add = (unit: string, start: number, end: number): void => {
    text.push(unit);
    starts.push(start);
    ends.push(end);
  };
  const close = (to: number): void => {
    const whole = text.join('');
    if (hasText(whole)) blocks.push({ text: whole, starts, ends, to, element: around.at(-1) ?? '' });
    text = [];
    starts = [];
    ends = [];
  };
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      let at = token.start;
      for (const [length, character] of decoded(html.slice(token.start, token.end))) {
        add(character, at, at + length);
        at += length;
      }
    } else if (INLINE.has(token.name)) {
      if (token.kind === 'open' && token.name === 'br') add('\n', token.start, token.end);
      if (token.kind === 'open' && token.name === 'img') add(PICTURE_SIGN, token.start, token.end);
    } else {
      close(token.start);
      if (token.kind === 'open') around.push(token.name);
      else around.splice(Math.max(around.lastIndexOf(token.name), 0));
    }
  }
  close(html.length);
  return blocks;
}

/** A change of the text of a block; an empty `text` takes it out. */
export interface TextEdit {
  paragraph: number;
  start: number;
  end: number;
  text: string;
}

/** The HTML with parts of its text replaced; elements around and inside stay. Edits that overlap are taken once. */
export function editText(html: string, edits: readonly TextEdit[]): string {
  const blocks = textBlocks(html);
  const cuts: { start: number; end: number; text: string }[] = [];
  for (const { paragraph, start, end, text } of edits) {
    const block = blocks[paragraph];
    if (block === undefined) continue;
    for (let unit = start; unit < Math.min(end, block.text.length); unit += 1) {
      if (block.text[unit] === PICTURE_SIGN) continue;
      cuts.push({
        start: block.starts[unit]!,
        end: block.ends[unit]!,
        text: unit === start ? escapeHtml(text) : '',
      });
    }
  }
  cuts.sort((a, b) => a.start - b.start || b.text.length - a.text.length);
  let result = '';
  let at = 0;
  for (const cut of cuts) {
    if (cut.start < at) continue;
    result += html.slice(at, cut.start) + cut.text;
    at = cut.end;
  }
  return result + html.slice(at);
}
