import type { Block, ListBlock, TextBlock } from './blocks.ts';
import { readMarker } from './list-marker.ts';
import type { ListMarker } from './list-marker.ts';
import type { Notes } from './notes.ts';

/** A paragraph that Word or WPS numbered by itself; the marker is what it wrote out for other programs. */
export interface ListParagraph {
  readonly level: number;
  readonly marker: string;
  readonly block: TextBlock;
}
interface Entry {
  readonly level: number;
  readonly marker: Exclude<ListMarker, { kind: 'text' }>;
  readonly block: TextBlock;
}

const isParagraph = (one: Block | ListParagraph): one is ListParagraph => 'marker' in one;

/**
 * Makes lists out of Word's numbered paragraphs, nested by their levels. Numbers that a list cannot show as they are, and
 * those of headings, are written into the text.
 */
export function gatherLists(made: readonly (Block | ListParagraph)[], notes: Notes): Block[] {
  const blocks: Block[] = [];
  let open: Entry[] = [];
  const flush = (): void => {
    for (const list of nest(open)) blocks.push(list);
    open = [];
  };
  for (const one of made) {
    if (!isParagraph(one)) {
      flush();
      blocks.push(one);
      continue;
    }
    const marker = readMarker(one.marker);
    if (marker.kind !== 'text' && one.block.kind === 'p') {
      open.push({ level: one.level, marker, block: one.block });
      continue;
    }
    flush();
    if (one.marker.trim() !== '') notes.add('numbering');
    blocks.push(withMarker(one));
  }
  flush();
  return blocks;
}

/** 一、 stands close to its text, 1.1 at a distance. */
function withMarker({ marker, block }: ListParagraph): TextBlock {
  const text = marker.replace(/[\s\u00a0\u3000]+/g, '');
  const gap = /[、）)．.]$/.test(text) || text === '' ? '' : ' ';
  return { ...block, runs: [{ text: text + gap, marks: [], href: undefined }, ...block.runs] };
}

function nest(entries: readonly Entry[]): ListBlock[] {
  const lists: { kind: 'ul' | 'ol'; start: number; items: Block[][] }[] = [];
  const top = Math.min(...entries.map(({ level }) => level));
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at]!;
    const kind = entry.marker.kind === 'bullet' ? 'ul' : 'ol';
    const start = entry.marker.kind === 'number' ? entry.marker.start : 1;
    let list = lists.at(-1);
    // A number that starts again begins another list.
    const isNext = list?.kind === kind && (kind === 'ul' || start === list.start + list.items.length);
    if (!list || !isNext) lists.push((list = { kind, start, items: [] }));
    const below = entries.slice(at + 1).findIndex(({ level }) => level <= top);
    const inner = entries.slice(at + 1, below < 0 ? undefined : at + 1 + below);
    list.items.push([entry.block, ...nest(inner)]);
    at += inner.length;
  }
  return lists;
}
