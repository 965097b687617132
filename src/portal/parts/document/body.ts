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

/** The text of a document, in the language it was published in. */
export function documentBody({ t }: PageContext, body: string): Html {
  if (body.trim() === '') return html`<p lang="${t.frame.languageTag}">${t.document.noBody}</p>`;
  const region = html`<div
    class="table-scroll"
    role="region"
    tabindex="0"
    lang="${t.frame.languageTag}"
    aria-label="${t.documentPage.table}"
  ></div>`;
  return trusted(scrollableTables(body, `${String(region)}<div lang="zh-CN">`, '</div></div>'));
}
