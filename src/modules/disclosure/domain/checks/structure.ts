import { htmlTokens } from './html-tokens.ts';
import { textBlocks } from './text-blocks.ts';

/** Something of the text's structure: a link, a picture, a table, with the block it stands in or before. */
export interface TextLink {
  href: string;
  text: string;
  paragraph: number;
  /** Of the words of the link in the block; equal when it has none. */
  start: number;
  end: number;
  htmlStart: number;
  htmlEnd: number;
}
export interface TextPicture {
  src: string;
  alt: string | null;
  paragraph: number;
}
export interface TextTable {
  hasHead: boolean;
  rows: number;
  paragraph: number;
}
export interface Structure {
  links: TextLink[];
  pictures: TextPicture[];
  tables: TextTable[];
}

/** Links, pictures and tables of clean HTML. */
export function structureOf(html: string): Structure {
  const blocks = textBlocks(html);
  /** Where a place of the HTML stands: the first block that ends there or behind. */
  const placeOf = (at: number): number => {
    const found = blocks.findIndex(({ to }) => to >= at);
    return found < 0 ? Math.max(blocks.length - 1, 0) : found;
  };
  const unitOf = (paragraph: number, at: number): number => {
    const block = blocks[paragraph];
    if (block === undefined) return 0;
    const unit = block.starts.findIndex((start) => start >= at);
    return unit < 0 ? block.text.length : unit;
  };
  const structure: Structure = { links: [], pictures: [], tables: [] };
  const openTables: TextTable[] = [];
  let link: { href: string; start: number; contentStart: number } | null = null;
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') continue;
    const { name } = token;
    if (token.kind === 'open' && name === 'img') {
      const { src = '', alt } = token.attributes;
      structure.pictures.push({ src, alt: alt ?? null, paragraph: placeOf(token.start) });
    } else if (token.kind === 'open' && name === 'a') {
      const { href } = token.attributes;
      // Without an address it leads nowhere and is none.
      link = href === undefined ? null : { href, start: token.start, contentStart: token.end };
    } else if (token.kind === 'close' && name === 'a' && link !== null) {
      const paragraph = placeOf(link.start);
      const start = unitOf(paragraph, link.contentStart);
      const end = Math.max(unitOf(paragraph, token.start), start);
      const text = (blocks[paragraph]?.text ?? '').slice(start, end);
      const { href } = link;
      structure.links.push({ href, text, paragraph, start, end, htmlStart: link.start, htmlEnd: token.end });
      link = null;
    } else if (name === 'table') {
      if (token.kind === 'open') {
        const table = { hasHead: false, rows: 0, paragraph: placeOf(token.start) };
        structure.tables.push(table);
        openTables.push(table);
      } else openTables.pop();
    } else if (token.kind === 'open' && name === 'tr') {
      const table = openTables.at(-1);
      if (table) table.rows += 1;
    } else if (token.kind === 'open' && name === 'th') {
      const table = openTables.at(-1);
      if (table) table.hasHead = true;
    }
  }
  return structure;
}

/** The HTML without the links at the given places; their words stay. */
export function withoutLinks(html: string, links: readonly TextLink[]): string {
  let result = html;
  for (const { htmlStart, htmlEnd } of [...links].sort((a, b) => b.htmlStart - a.htmlStart)) {
    const inner = result
      .slice(htmlStart, htmlEnd)
      .replace(/^<a\b[^>]*>/i, '')
      .replace(/<\/a>$/i, '');
    result = result.slice(0, htmlStart) + inner + result.slice(htmlEnd);
  }
  return result;
}
