/** A piece of a stored paragraph: plain words, or a figure by its key. */
export type Piece =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'figure'; readonly key: string };

const TOKEN = /\[\[([^[\]\n]*)\]\]/g;

/** The token that stands for a figure in the stored text. */
export const tokenOf = (key: string): string => `[[${key}]]`;

/** Takes one stored paragraph apart. */
export function piecesOf(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of paragraph.matchAll(TOKEN)) {
    if (found.index > at) pieces.push({ kind: 'words', text: paragraph.slice(at, found.index) });
    pieces.push({ kind: 'figure', key: found[1]! });
    at = found.index + found[0].length;
  }
  if (at < paragraph.length) pieces.push({ kind: 'words', text: paragraph.slice(at) });
  return pieces;
}

/** What readers see: every figure in its printed form. A key that `textOf` does not know stays as it is stored. */
export function shownText(stored: string, textOf: (key: string) => string | undefined): string {
  return stored.replaceAll(TOKEN, (token, key: string) => textOf(key) ?? token);
}

/** The keys used in a stored text, each once, in order. */
export function keysIn(stored: string): string[] {
  return [...new Set([...stored.matchAll(TOKEN)].map(([, key]) => key!))];
}

/** A document of the editor, as far as this house uses it. */
export interface EditorDocument {
  type: 'doc';
  content: { type: 'paragraph'; content?: EditorInline[] }[];
}
export type EditorInline = { type: 'text'; text: string } | { type: 'figure'; attrs: { key: string } };

/** Stored text → document of the editor; a line feed separates paragraphs. */
export function toDocument(stored: string): EditorDocument {
  return {
    type: 'doc',
    content: stored.split('\n').map((paragraph) => {
      const content = piecesOf(paragraph).map((piece): EditorInline =>
        piece.kind === 'words'
          ? { type: 'text', text: piece.text }
          : { type: 'figure', attrs: { key: piece.key } },
      );
      return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
    }),
  };
}

/** Document of the editor → stored text, without blank lines at its ends. */
export function toStored(document: EditorDocument): string {
  return document.content
    .map(({ content = [] }) =>
      content.map((inline) => (inline.type === 'text' ? inline.text : tokenOf(inline.attrs.key))).join(''),
    )
    .join('\n')
    .replace(/^\s+|\s+$/g, '');
}
