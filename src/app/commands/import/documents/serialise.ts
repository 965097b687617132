import type { MarkupElement, MarkupNode } from '../../../../kernel/markup/markup-tree.ts';

const VOID = new Set('area br col hr img wbr'.split(' '));
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeValue = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/** What becomes of an address in the text: another one, or null for none (a link leaves its words, a picture goes). */
export type Resolved = ReadonlyMap<string, string | null>;

/** Addresses of links and pictures below an element. */
export function addressesIn(element: MarkupElement): { links: [string, string][]; pictures: string[] } {
  const links: [string, string][] = [];
  const pictures: string[] = [];
  const walk = (one: MarkupElement): void => {
    const { href, src } = one.attributes;
    if (one.name === 'a' && href !== undefined) links.push([href, words(one).trim()]);
    if (one.name === 'img' && src !== undefined) pictures.push(src);
    for (const child of one.children) if (typeof child !== 'string') walk(child);
  };
  walk(element);
  return { links, pictures };
}

const words = (node: MarkupNode): string =>
  typeof node === 'string' ? node : node.children.map(words).join('');

/** The inside of an element as HTML, with the addresses of its links and pictures replaced. It is cleaned by the act. */
export function htmlOf(body: MarkupElement, links: Resolved, pictures: Resolved): string {
  const pieces: string[] = [];
  const inner = (element: MarkupElement): void => element.children.forEach(write);
  const write = (node: MarkupNode): void => {
    if (typeof node === 'string') return void pieces.push(escapeText(node));
    const attributes = { ...node.attributes };
    if (node.name === 'a' && attributes['href'] !== undefined) {
      const to = links.get(attributes['href']);
      if (to == null) return inner(node);
      attributes['href'] = to;
    }
    if (node.name === 'img') {
      const to = pictures.get(attributes['src'] ?? '');
      if (to == null) return;
      attributes['src'] = to;
    }
    const written = Object.entries(attributes)
      .filter(([name]) => /^[a-z][a-z0-9-]*$/i.test(name) && !/^on/i.test(name))
      .map(([name, value]) => ` ${name}="${escapeValue(value)}"`);
    pieces.push(`<${node.name}${written.join('')}>`);
    if (VOID.has(node.name)) return;
    inner(node);
    pieces.push(`</${node.name}>`);
  };
  inner(body);
  return pieces.join('');
}
