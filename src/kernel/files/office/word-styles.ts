import type { MarkupElement } from '../../markup/markup-tree.ts';
import { childElements, childOf } from '../../markup/markup-tree.ts';
import type { ListPlace } from './word-lists.ts';
import { listPlaceIn } from './word-lists.ts';

const LONGEST_CHAIN = 20;

/** What styles say about their paragraphs: the list they stand in and whether they are lines of a table of contents. */
export class WordStyles {
  readonly #styles: ReadonlyMap<string, MarkupElement>;

  /** `styles` is the part word/styles.xml, if there is one. */
  constructor(styles: MarkupElement | undefined) {
    const all = styles === undefined ? [] : childElements(styles, 'w:style');
    this.#styles = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  }

  #chain(id: string | undefined): MarkupElement[] {
    const chain: MarkupElement[] = [];
    let style = id === undefined ? undefined : this.#styles.get(id);
    while (style !== undefined && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = this.#styles.get(childOf(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
    return chain;
  }

  /** The list of a paragraph, by its own properties or its style; null when it stands in none. */
  listOf(properties: MarkupElement | undefined): ListPlace | null {
    const style = childOf(properties, 'w:pStyle')?.attributes['w:val'];
    const found: Partial<ListPlace> = {};
    for (const source of [properties, ...this.#chain(style).map((entry) => childOf(entry, 'w:pPr'))]) {
      const place = listPlaceIn(source);
      if (place === null) return null;
      found.list ??= place?.list;
      found.level ??= place?.level;
      if (found.list !== undefined && found.level !== undefined) break;
    }
    return found.list === undefined ? null : { list: found.list, level: found.level ?? 0 };
  }

  /** True for a line of a table of contents. */
  isContents(properties: MarkupElement | undefined): boolean {
    const id = childOf(properties, 'w:pStyle')?.attributes['w:val'];
    const name = childOf(id === undefined ? undefined : this.#styles.get(id), 'w:name')?.attributes['w:val'];
    return /^toc( |\d|$)/i.test(name ?? id ?? '');
  }
}
