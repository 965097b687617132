import type { PageContext } from '../../frame/page-context.ts';
import { html, trusted } from '../../html.ts';
import type { Html } from '../../html.ts';

const TABLE_EDGE = /<(\/?)table\b[^>]*>/gi;

/**
 * A cleaned text with each outermost table in a region of its own that scrolls when the table is wider than the page, so
 * that on a phone the table scrolls and not the page.
 */
export function scrollableTables(text: string, open: string, close: string): string {
  let depth = 0;
  return text.replaceAll(TABLE_EDGE, (tag, ending: string) => {
    if (!ending) return depth++ === 0 ? `${open}${tag}` : tag;
    if (depth === 0) return tag;
    depth -= 1;
    return depth === 0 ? `${tag}${close}` : tag;
  });
}

const ALIGNED_TAG = /<(\w+)([^<>]*?) style="text-align:\s*(left|right|center|justify);?"/g;

/** The page's policy admits no inline styles, so the alignment of a paragraph or cell is said in a way of its own. */
export const alignedByData = (text: string): string => text.replaceAll(ALIGNED_TAG, '<$1$2 data-align="$3"');

/** The text of a document, in the language it was published in. */
export function documentBody({ t }: PageContext, body: string): Html {
  const language = t.frame.languageTag;
  if (body.trim() === '') return html`<p lang="${language}">${t.document.noBody}</p>`;
  // The name of the region is the interface's, what is in it the document's.
  const attributes = `class="table-scroll" role="region" tabindex="0" lang="${language}"`;
  const open = `<div ${attributes} aria-label="${t.documentPage.table}"><div lang="zh-CN">`;
  return trusted(scrollableTables(alignedByData(body), open, '</div></div>'));
}
