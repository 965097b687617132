import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';

/** The large search field, with examples that find something. */
export function searchBox(ctx: PageContext, value: string, examples: readonly string[] = []): Html {
  const { t, href } = ctx;
  return html`<form class="find" action="${href('/search')}" method="get" role="search">
    <label class="find-label" for="q">${t.frame.searchLabel}</label>
    <div class="find-field">
      <input
        id="q"
        name="q"
        type="search"
        value="${value}"
        maxlength="100"
        placeholder="${t.frame.searchPlaceholder}"
      />
      <button class="button" type="submit">${t.frame.search}</button>
    </div>
    ${
      examples.length === 0
        ? NOTHING
        : html`<p class="find-examples">
            ${t.home.examples}${t.frame.colon}
            ${examples.map(
              (example) =>
                html`<a href="${href('/search')}?q=${encodeURIComponent(example)}" lang="zh-CN"
                  >${example}</a
                > `,
            )}
          </p>`
    }
  </form>`;
}
