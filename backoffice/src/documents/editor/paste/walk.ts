import type { Block, Mark, Run, TextBlock } from './blocks.ts';
import { isText, textOf } from './blocks.ts';
import { kindOf, officialHeading } from './heading.ts';
import { listLevel } from './list-marker.ts';
import { readLink } from './link.ts';
import { marksOf } from './marks.ts';
import type { Notes } from './notes.ts';
import { isIgnored, isRemoved } from './removed.ts';
import { textBelow } from './source.ts';
import type { SourceElement, SourceNode } from './source.ts';
import { splitParagraphs, trimRuns } from './spacing.ts';
import { alignOf, isHidden, styleOf } from './style.ts';
import type { Align, Sheet } from './style.ts';
import { gatherLists } from './lists.ts';
import type { ListParagraph } from './lists.ts';
import { readTable } from './table.ts';

/** What is known of the page as a whole. */
export interface Page {
  readonly sheet: Sheet;
  readonly notes: Notes;
  /** The source begins its headings at the first level. */
  readonly shift: boolean;
  readonly isOffice: boolean;
  /** Address of this house: links to it are shortened, its pictures kept. */
  readonly origin: string;
}

interface Around {
  readonly marks: readonly Mark[];
  readonly href: string | undefined;
  readonly font: string | undefined;
}
const NOTHING_AROUND: Around = { marks: [], href: undefined, font: undefined };

const CONTAINERS = new Set([
  ...[
    'html',
    'body',
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'aside',
    'nav',
    'center',
    'form',
  ],
  ...[
    'fieldset',
    'figure',
    'figcaption',
    'dl',
    'dt',
    'dd',
    'address',
    'pre',
    'caption',
    'details',
    'summary',
  ],
  ...['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li'],
]);

/** Blocks of a piece of the page. */
export function readBlocks(nodes: readonly SourceNode[], page: Page, align?: Align): Block[] {
  const walk = new Walk(page, align);
  walk.read(nodes, NOTHING_AROUND);
  return walk.finish();
}

/** What stands in each item; whatever stands in a list outside of its items makes items of its own. */
function itemsOf(list: SourceElement): (readonly SourceNode[])[] {
  const items: SourceNode[][] = [];
  let isLoose = false;
  for (const child of list.children) {
    const isItem = typeof child !== 'string' && child.name === 'li';
    if (isItem) items.push([...child.children]);
    else if (isLoose) items.at(-1)!.push(child);
    else items.push([child]);
    isLoose = !isItem;
  }
  return items;
}

/** Walks through the source and lays down blocks; text outside of any block makes paragraphs. */
class Walk {
  readonly #page: Page;
  readonly #made: (Block | ListParagraph)[] = [];
  #runs: Run[] = [];
  #fonts = new Set<string>();
  #kind: TextBlock['kind'] = 'p';
  #align: Align | undefined;
  #list: { level: number; marker: string } | undefined;

  constructor(page: Page, align: Align | undefined) {
    this.#page = page;
    this.#align = align;
  }

  read(nodes: readonly SourceNode[], around: Around): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#text(node, around);
      else this.#element(node, around);
    }
  }

  finish(): Block[] {
    this.#close();
    return gatherLists(this.#made, this.#page.notes);
  }

  #text(text: string, around: Around): void {
    this.#runs.push({ text, marks: this.#kind === 'p' ? around.marks : [], href: around.href });
    if (around.font !== undefined && text.trim() !== '') this.#fonts.add(around.font);
  }

  #element(element: SourceElement, around: Around): void {
    const page = this.#page;
    const style = styleOf(element, page.sheet);
    if (isIgnored(element)) return;
    const removed = isRemoved(element, style, page);
    if (removed) return removed === 'quietly' ? undefined : page.notes.add(removed);
    if (isHidden(style)) return textBelow(element).trim() === '' ? undefined : page.notes.add('hidden');
    if (/\bignore\b/i.test(style['mso-list'] ?? '')) return this.#marker(textBelow(element));
    switch (element.name) {
      case 'br':
        return style['page-break-before'] ? undefined : void this.#runs.push({ isBreak: true });
      case 'hr':
        return this.#put({ kind: 'hr' });
      case 'img':
        return this.#picture(element);
      case 'table':
        return this.#table(element);
      case 'ul':
      case 'ol':
        return this.#written(element, element.name);
      case 'blockquote':
        return this.#put({ kind: 'blockquote', blocks: readBlocks(element.children, page) });
    }
    const inside: Around = {
      marks: marksOf(element, style, around.marks),
      href: around.href ?? readLink(element, page),
      font: style['mso-fareast-font-family'] ?? style['font-family'] ?? around.font,
    };
    if (element.name === 'ins' && page.isOffice) page.notes.add('insertion');
    if (CONTAINERS.has(element.name)) this.#container(element, style, inside);
    else this.read(element.children, inside);
  }

  #container(element: SourceElement, style: ReturnType<typeof styleOf>, inside: Around): void {
    this.#close();
    const outer = this.#align;
    this.#kind = kindOf(element, style, this.#page.shift);
    this.#align = alignOf(element, style) ?? (element.name === 'center' ? 'center' : outer);
    const level = listLevel(style);
    this.#list = level === undefined ? undefined : { level, marker: '' };
    this.read(element.children, inside);
    this.#close();
    this.#align = outer;
  }

  #marker(text: string): void {
    if (this.#list) this.#list.marker = text;
  }

  #picture({ attributes }: SourceElement): void {
    const page = this.#page;
    const src = (attributes['src'] ?? '').replace(`${page.origin}/files/`, '/files/');
    if (/^(data:image\/(png|jpe?g|gif|webp);base64,|\/files\/[\w-]+$)/.test(src)) {
      this.#runs.push({ src, alt: attributes['alt']?.trim() ?? '' });
    } else page.notes.add('picture');
  }

  #table(element: SourceElement): void {
    for (const child of element.children) {
      if (typeof child === 'string' || child.name !== 'caption') continue;
      for (const block of readBlocks([child], this.#page, 'center')) this.#put(block);
    }
    const read = readTable(element, this.#page);
    const only = read?.rows.length === 1 && read.rows[0]!.length === 1 ? read.rows[0]![0] : undefined;
    // A table of one cell only frames its text.
    if (only) for (const block of only.blocks) this.#put(block);
    else if (read) this.#put(read);
  }

  #written(element: SourceElement, kind: 'ul' | 'ol'): void {
    const page = this.#page;
    const items = itemsOf(element)
      .map((nodes) => readBlocks(nodes, page))
      .filter((blocks) => blocks.length > 0);
    if (items.length === 0) return;
    this.#put({ kind, start: Number.parseInt(element.attributes['start'] ?? '1', 10) || 1, items });
  }

  #put(block: Block): void {
    this.#close();
    this.#made.push(block);
  }

  /** Ends the paragraph that is open, if it says anything. */
  #close(): void {
    const [kind, align, list, fonts] = [this.#kind, this.#align, this.#list, this.#fonts];
    const parts = splitParagraphs(this.#runs).map(trimRuns);
    this.#runs = [];
    this.#fonts = new Set();
    this.#kind = 'p';
    this.#list = undefined;
    for (const runs of parts.filter((part) => part.length > 0)) {
      const found =
        kind === 'p' && this.#page.isOffice && !list ? officialHeading(textOf(runs), fonts) : undefined;
      if (found) this.#page.notes.add('heading');
      const isHeading = kind !== 'p' || found !== undefined;
      const block: TextBlock = {
        kind: found ?? kind,
        align,
        runs: isHeading ? runs.map((run) => (isText(run) ? { ...run, marks: [] } : run)) : runs,
      };
      this.#made.push(list ? { ...list, block } : block);
    }
  }
}
