import type { Node } from '@tiptap/pm/model';
import type { FindingsReport } from '../../../api/editor-checks.ts';
import type { Hit } from '../rich/find-text.ts';

type Finding = FindingsReport['findings'][number];
type Place = Finding['place'];

/** The address of the picture that a finding is about; it says nothing to people. */
export const pictureOf = ({ quote }: Pick<Finding, 'quote'>): string | undefined =>
  /^\/files\/[\w-]+$/.exec(quote)?.[0];

/** Where a picture stands in the text. */
export function locatePicture(doc: Node, src: string): number | undefined {
  let found: number | undefined;
  doc.descendants((node, position) => {
    if (found === undefined && node.type.name === 'image' && node.attrs['src'] === src) found = position;
    return found === undefined;
  });
  return found;
}

/** Where a finding stands in the text: the runs of text are counted alike here and by the checks. */
export function locate(doc: Node, { part, paragraph, start, end }: Place): Hit | undefined {
  if (part !== 'body' || paragraph === null) return undefined;
  let seen = -1;
  let hit: Hit | undefined;
  doc.descendants((block, position) => {
    if (hit || !block.isTextblock) return !hit;
    if (block.textContent.trim() === '') return false;
    seen += 1;
    if (seen !== paragraph) return false;
    const from = Math.min(start ?? 0, block.content.size);
    const to = Math.min(end ?? block.content.size, block.content.size);
    if (to > from) hit = { from: position + 1 + from, to: position + 1 + to };
    return false;
  });
  return hit;
}
