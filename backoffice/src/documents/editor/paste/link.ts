import type { SourceElement } from './source.ts';
import type { Page } from './walk.ts';
import { textBelow } from './source.ts';

const SAFE = /^(https?:|mailto:|tel:)/i;

/** Where a link leads when it may be kept: the web, mail, telephone, pages of this house. */
export function readLink(element: SourceElement, page: Page): string | undefined {
  if (element.name !== 'a') return undefined;
  const href = element.attributes['href']?.trim() ?? '';
  if (href === '' || href.startsWith('#')) return undefined; // bookmarks and contents of Word
  const own = href.startsWith(`${page.origin}/`) ? href.slice(page.origin.length) : href;
  if (SAFE.test(own) || /^\/(?!\/)/.test(own)) return own;
  if (textBelow(element).trim() !== '') page.notes.add('link');
  return undefined;
}
