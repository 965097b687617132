import type { MarkupElement, MarkupNode } from '../../../../kernel/markup/markup-tree.ts';

const CHAPTER = /^[\s\u3000\u00A0]*[一二三四五六]\s*[、.．]\s*\S/;
const LEAST_CHAPTERS = 2;

/** The elements in which the report stands and all of those around them, from the outside in. */
export interface Article {
  element: MarkupElement;
  around: ReadonlySet<MarkupElement>;
}

/** Counts text that begins like a chapter, for every element; links do not count, they lead elsewhere. */
function countChapters(node: MarkupNode, counts: Map<MarkupElement, number>): number {
  if (typeof node === 'string') return CHAPTER.test(node) ? 1 : 0;
  if (node.name === 'a') return 0;
  let count = 0;
  for (const child of node.children) count += countChapters(child, counts);
  // Words of a heading may be split: 一、 and its title in spans of their own.
  if (count === 0 && /^(p|h[1-6]|div|strong|b)$/.test(node.name) && node.children.length > 1)
    count = CHAPTER.test(startOf(node, 8)) ? 1 : 0;
  counts.set(node, count);
  return count;
}

function startOf(node: MarkupNode, length: number): string {
  if (typeof node === 'string') return node.trim();
  let text = '';
  for (const child of node.children) {
    text += startOf(child, length - text.length);
    if (text.length >= length) break;
  }
  return text;
}

/** The smallest element that holds all chapters of a report; null when the page shows fewer than two. */
export function findArticle(root: MarkupElement): Article | null {
  const counts = new Map<MarkupElement, number>();
  const all = countChapters(root, counts);
  if (all < LEAST_CHAPTERS) return null;
  const around = new Set<MarkupElement>([root]);
  let element = root;
  for (;;) {
    const inner: MarkupElement | undefined = element.children.find(
      (child): child is MarkupElement => typeof child !== 'string' && counts.get(child) === all,
    );
    if (inner === undefined || /^(table|tbody|tr|p|span)$/.test(inner.name)) {
      const nested =
        inner?.name === 'table' || inner?.name === 'tbody' || inner?.name === 'tr' ? inner : undefined;
      if (nested === undefined) return { element, around };
      element = nested;
      around.add(element);
      continue;
    }
    element = inner;
    around.add(element);
  }
}
