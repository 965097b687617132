import { childElements, type MarkupElement, type MarkupNode } from '../../../../kernel/markup/markup-tree.ts';
import { FRAME_ELEMENTS, FRAME_NAMES, LIKELY_NAMES, TEXT_NAMES } from './data/page-frames.ts';

interface Measured {
  readonly element: MarkupElement;
  /** Characters of text, and of those the ones inside links. */
  readonly text: number;
  readonly linked: number;
  /** Characters in paragraphs, nearer ones counting more. */
  readonly dense: number;
}

const SHORTEST = 20;

/**
 * The element of a page that holds its text: one that is named as texts are named by government content systems, the
 * longest of them; else one with a likely name that is not mostly links; else the densest part of the page (doubtful).
 */
export function bodyOf(tree: MarkupElement): { body: MarkupElement; doubtful: boolean } {
  const root = withoutFrame(tree);
  const all: Measured[] = [];
  measure(root, all);
  const named = longest(
    all.filter(({ element }) => hasName(element, TEXT_NAMES) || element.name === 'article'),
  );
  if (named && (named.text > 0 || hasFiles(named.element))) return { body: named.element, doubtful: false };
  const likely = longest(
    all.filter(
      ({ element, text, linked }) => hasName(element, LIKELY_NAMES) && text >= SHORTEST && linked * 2 < text,
    ),
  );
  const densest = all.reduce<Measured | undefined>(
    (best, one) => (best === undefined || one.dense > best.dense ? one : best),
    undefined,
  );
  if (likely && densest && likely.text >= densest.text / 2) return { body: likely.element, doubtful: false };
  return { body: densest?.element ?? root, doubtful: true };
}

const longest = (among: readonly Measured[]): Measured | undefined =>
  among.reduce<Measured | undefined>(
    (best, one) => (best === undefined || one.text > best.text ? one : best),
    undefined,
  );

function namesOf({ attributes }: MarkupElement): string[] {
  return `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`.toLowerCase().split(/\s+/).filter(Boolean);
}

const hasName = (element: MarkupElement, names: ReadonlySet<string>): boolean =>
  namesOf(element).some((name) => names.has(name));

const hasFiles = (element: MarkupElement): boolean =>
  childElements(element).some((child) => ['a', 'img'].includes(child.name) || hasFiles(child));

/** The page without scripts, forms, navigation and the like. */
function withoutFrame(element: MarkupElement): MarkupElement {
  return {
    ...element,
    children: element.children.flatMap((child): MarkupNode[] => {
      if (typeof child === 'string') return [child];
      if (FRAME_ELEMENTS.has(child.name)) return [];
      if (child.name !== 'body' && hasName(child, FRAME_NAMES) && !hasName(child, TEXT_NAMES)) return [];
      return [withoutFrame(child)];
    }),
  };
}

function measure(element: MarkupElement, all: Measured[]): Measured {
  let text = 0;
  let linked = 0;
  let dense = 0;
  let own = 0;
  for (const child of element.children) {
    if (typeof child === 'string') {
      own += child.replace(/\s+/g, '').length;
      continue;
    }
    const inner = measure(child, all);
    text += inner.text;
    linked += inner.linked;
    dense +=
      child.name === 'p' || child.name === 'table'
        ? inner.text - inner.linked
        : Math.floor(inner.dense * 0.7);
  }
  text += own;
  if (element.name === 'a') linked = text;
  const measured = { element, text, linked, dense: dense + (element.name === 'a' ? 0 : own) };
  if (!['a', 'p', 'span', 'td', 'tr', 'li', 'html'].includes(element.name)) all.push(measured);
  return measured;
}
