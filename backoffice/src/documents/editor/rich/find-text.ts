import type { Node } from '@tiptap/pm/model';

export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** Where a word stands, in reading order; hits do not overlap and never reach over the end of a paragraph. */
export function findText(doc: Node, words: string, matchCase: boolean): Hit[] {
  if (words === '') return [];
  const fold = (text: string): string => (matchCase ? text : text.toLowerCase());
  const sought = fold(words);
  const hits: Hit[] = [];
  doc.descendants((block, position) => {
    if (!block.isTextblock) return true;
    // Leaves that are no text count as one place, so offsets in the text are offsets in the block.
    const text = fold(block.textBetween(0, block.content.size, undefined, '\ufffc'));
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      hits.push({ from: position + 1 + at, to: position + 1 + at + sought.length });
    }
    return false;
  });
  return hits;
}
