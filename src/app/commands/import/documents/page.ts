import { htmlTree } from '../../../../kernel/markup/html-tree.ts';
import { childElements, textOf, type MarkupElement } from '../../../../kernel/markup/markup-tree.ts';
import { bodyOf } from './body.ts';
import { META } from './data/page-frames.ts';

/** What a page says of itself, and the element that holds its text. */
export interface PageRead {
  readonly title: string | null;
  readonly releasedOn: string | null;
  readonly source: string | null;
  readonly column: string | null;
  readonly keywords: string | null;
  readonly summary: string | null;
  readonly body: MarkupElement;
  /** The text had to be guessed among the parts of the page. */
  readonly doubtful: boolean;
}

/**
 * The text of a page, whatever its encoding: by its mark, as strict UTF-8, as the page declares, as GB 18030. Null when
 * its bytes are text in none of them.
 */
export function decodePage(content: Uint8Array): string | null {
  if (content[0] === 0xff && content[1] === 0xfe) return decodeAs('utf-16le', content);
  if (content[0] === 0xfe && content[1] === 0xff) return decodeAs('utf-16be', content);
  const utf8 = readable(decodeAs('utf-8', content));
  // A few bytes of GB 18030 may pass for UTF-8, but hardly for Chinese in it.
  if (utf8 !== null && (/^[\0-\x7f]*$/.test(utf8) || /\p{Script=Han}/u.test(utf8))) return utf8;
  const head = new TextDecoder('latin1').decode(content.subarray(0, 4096));
  const declared = /charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1] ?? 'gb18030';
  const given = readable(decodeAs(/^gb/i.test(declared) ? 'gb18030' : declared, content));
  return given ?? readable(decodeAs('gb18030', content)) ?? utf8;
}

const readable = (text: string | null): string | null =>
  text === null || /[\0\ufffd]/.test(text) ? null : text;

function decodeAs(charset: string, content: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(content);
  } catch {
    return null; // not a charset, or not text in it
  }
}

/** Reads a page: what its meta tags say, and its text cut out of the frame. Pure; linear in its length. */
export function readPage(html: string): PageRead {
  const tree = htmlTree(html);
  const metas = new Map<string, string>();
  let titleTag: string | null = null;
  const headings: string[] = [];
  const walk = (element: MarkupElement): void => {
    for (const child of childElements(element)) {
      if (child.name === 'meta') {
        const name = (child.attributes['name'] ?? child.attributes['property'] ?? '').toLowerCase();
        const value = (child.attributes['content'] ?? '').trim();
        if (name !== '' && value !== '' && !metas.has(name)) metas.set(name, value);
      } else if (child.name === 'title') titleTag ??= textOf(child).trim();
      else {
        if (child.name === 'h1') headings.push(textOf(child).replace(/\s+/g, ' ').trim());
        walk(child);
      }
    }
  };
  walk(tree);
  const meta = (names: readonly string[]): string | null =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  return {
    title: meta(META.title) ?? fullerTitle(ownTitle(titleTag), headings),
    releasedOn: meta(META.releasedOn),
    source: meta(META.source),
    column: meta(META.column),
    keywords: meta(META.keywords),
    summary: meta(META.summary),
    ...bodyOf(tree),
  };
}

/** The page's own title without the name of the site behind it. */
function ownTitle(title: string | null): string | null {
  const own = title?.split(/\s*[_|–—]\s*|\s+-\s+/)[0]?.trim();
  return own === undefined || own === '' ? null : own;
}

/** Where every page has the name of the site for a title, its only first heading says more; where that is the site's, less. */
function fullerTitle(title: string | null, headings: readonly string[]): string | null {
  const heading = headings.length === 1 ? headings[0]! : '';
  return heading.length > (title?.length ?? 0) ? heading : title;
}
