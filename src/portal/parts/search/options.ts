import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { searchQuery, type SearchAsked } from './search-query.ts';

/** Where to look, in which order, of which days: links, and a small form for the days. */
export function searchOptions(ctx: PageContext, asked: SearchAsked): Html {
  const { t } = ctx;
  const { scope, sort } = asked;
  const to = (changed: Partial<SearchAsked>): string =>
    `${ctx.href('/search')}?${searchQuery({ ...asked, ...changed })}`;
  return html`<div class="search-options">
    ${choice(t.search.scope, [
      [t.search.scopes.all, scope === undefined, to({ scope: undefined })],
      [t.search.scopes.title, scope === 'title', to({ scope: 'title' })],
    ])}
    ${choice(t.search.sort, [
      [t.search.sorts.relevance, sort === undefined, to({ sort: undefined })],
      [t.search.sorts.date, sort === 'date', to({ sort: 'date' })],
    ])}
    ${period(ctx, asked)}
  </div>`;
}

function choice(
  name: string,
  options: readonly (readonly [label: string, chosen: boolean, to: string])[],
): Html {
  return html`<p class="search-choice">
    <span class="soft">${name}</span>
    ${options.map(([label, chosen, to]) =>
      chosen ? html`<strong aria-current="true">${label}</strong>` : html`<a href="${to}">${label}</a>`,
    )}
  </p>`;
}

function period(ctx: PageContext, asked: SearchAsked): Html {
  const { t } = ctx;
  const { releasedFrom = '', releasedTo = '', ...filters } = asked.filters;
  const kept = [...searchQuery({ ...asked, filters })];
  return html`<details class="search-period" ${releasedFrom || releasedTo ? html`open` : NOTHING}>
    <summary>${t.search.period}</summary>
    <form action="${ctx.href('/search')}" method="get">
      ${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <label>${t.search.from} <input type="date" name="releasedFrom" value="${releasedFrom}" /></label>
      <label>${t.search.to} <input type="date" name="releasedTo" value="${releasedTo}" /></label>
      <button class="button button-quiet" type="submit">${t.search.apply}</button>
    </form>
  </details>`;
}
