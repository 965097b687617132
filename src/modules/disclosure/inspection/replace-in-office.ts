import type { MarkupElement } from '../../../kernel/markup/markup-tree.ts';
import { childElements, childOf, textOf } from '../../../kernel/markup/markup-tree.ts';
import { OfficeParts, setChildren } from './office-parts.ts';

/** A text of a file and what shall stand in its place. */
export interface FileEdit {
  found: string;
  text: string;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Whether texts inside of files of this kind can be replaced. */
export const canReplaceIn = (mediaType: string): boolean => mediaType === WORD || mediaType === SHEET;

/**
 * The file with texts replaced, also where a text is spread over several runs; the first run takes the new text. Throws
 * Error when the file is damaged.
 */
export function replaceInOffice(
  mediaType: string,
  content: Uint8Array,
  edits: readonly FileEdit[],
): Uint8Array {
  const parts = new OfficeParts(content);
  for (const name of parts.names()) {
    if (mediaType === WORD ? !/^word\/[^/]+\.xml$/.test(name) : !/^xl\/.*\.xml$/.test(name)) continue;
    const tree = parts.tree(name);
    if (tree !== undefined) visit(tree, edits);
  }
  return parts.write();
}

/** Elements whose texts belong together: a paragraph of Word, a string of Excel. */
function visit(element: MarkupElement, edits: readonly FileEdit[]): void {
  for (const child of childElements(element)) {
    if (child.name === 'c') replaceNumber(child, edits);
    if (child.name === 'w:p' || child.name === 'si' || child.name === 'is' || child.name === 'text') {
      const texts: MarkupElement[] = [];
      collect(child, texts);
      for (const edit of edits) replaceAcross(texts, edit);
    }
    visit(child, edits);
  }
}

/** Texts of a paragraph in order; paragraphs inside of it (text boxes) have their own turn. */
function collect(element: MarkupElement, into: MarkupElement[]): void {
  for (const child of childElements(element)) {
    if (child.name === 'w:t' || child.name === 'w:delText' || child.name === 't') into.push(child);
    else if (child.name !== 'w:p' && child.name !== 'rPh') collect(child, into);
  }
}

function replaceAcross(texts: readonly MarkupElement[], { found, text }: FileEdit): void {
  for (;;) {
    const pieces = texts.map(textOf);
    const start = pieces.join('').indexOf(found);
    if (start < 0 || text.includes(found)) return;
    const end = start + found.length;
    let at = 0;
    for (const [index, piece] of pieces.entries()) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, piece.length);
      if (from < to) {
        const put = at + from === start ? text : '';
        setChildren(texts[index]!, [piece.slice(0, from) + put + piece.slice(to)]);
        (texts[index]!.attributes as Record<string, string>)['xml:space'] = 'preserve';
      }
      at += piece.length;
    }
  }
}

/** A number in a cell, e.g. a telephone, becomes the text that replaces it; a formula's result too, without it. */
function replaceNumber(cell: MarkupElement, edits: readonly FileEdit[]): void {
  const value = childOf(cell, 'v');
  const { t: type } = cell.attributes;
  if (value === undefined || type === 's' || type === 'b' || type === 'e') return;
  const before = textOf(value);
  const number = Number(before);
  const plain = /e/i.test(before) && Number.isSafeInteger(number) ? String(number) : before;
  const after = edits.reduce((text, edit) => text.replaceAll(edit.found, edit.text), plain);
  if (after === plain) return;
  (cell.attributes as Record<string, string>)['t'] = 'inlineStr';
  const t: MarkupElement = { name: 't', attributes: { 'xml:space': 'preserve' }, children: [after] };
  setChildren(cell, [{ name: 'is', attributes: {}, children: [t] }]);
}
