import type { Node } from '@tiptap/pm/model';
import { tokenOf } from './stored-text.ts';

/** A document of the editor as it is stored, with the place in the document of every sign. */
export interface StoredPlaces {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** Reads a document as `toStored` does and remembers where each stored sign stands in it. */
export function storedPlaces(doc: Node): StoredPlaces {
  let text = '';
  const start: number[] = [];
  const end: number[] = [];
  const add = (signs: string, from: (index: number) => number, to: (index: number) => number): void => {
    for (let index = 0; index < signs.length; index++) {
      start.push(from(index));
      end.push(to(index));
    }
    text += signs;
  };
  doc.forEach((paragraph, at, index) => {
    if (index > 0) {
      add(
        '\n',
        () => at,
        () => at,
      );
    }
    paragraph.forEach((node, offset) => {
      const position = at + 1 + offset;
      if (node.isText) {
        add(
          node.text ?? '',
          (sign) => position + sign,
          (sign) => position + sign + 1,
        );
      } else {
        add(
          tokenOf(String(node.attrs['key'])),
          () => position,
          () => position + node.nodeSize,
        );
      }
    });
  });
  const lead = text.length - text.trimStart().length;
  const length = text.trim().length;
  return {
    text: text.trim(),
    start: start.slice(lead, lead + length),
    end: end.slice(lead, lead + length),
  };
}

/** Positions in the document of a stretch of the stored text; null when the stretch does not lie in it. */
export function placeIn(
  places: StoredPlaces,
  stretch: { start: number; end: number },
): { from: number; to: number } | null {
  const from = places.start[stretch.start];
  const to = places.end[stretch.end - 1];
  return from === undefined || to === undefined || from >= to ? null : { from, to };
}
