import type { SearchResult } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { shortDate } from '../parts/date.ts';
import { facetList } from '../parts/facets.ts';
import { columnName, kindName, validityMark } from '../parts/labels.ts';
import { marked } from '../parts/marked.ts';
import { pager } from '../parts/pager.ts';
import { searchBox } from '../parts/search-box.ts';
import type { DocumentFilters } from './documents.ts';

export interface SearchData {
  readonly query: string;
  readonly filters: DocumentFilters;
  /** Null while nothing has been asked for. */
  readonly result: SearchResult | null;
  readonly agencies: readonly Agency[];
  readonly columns: readonly Column[];
}

/** Search with facets; hits are marked in title and excerpt. */
export function searchPage(ctx: PageContext, data: SearchData): Page {
  const { t } = ctx;
  const { query, result } = data;
  return {
    title: query ? t.search.resultsFor(query) : t.search.title,
    crumbs: [{ label: t.search.title, path: '/search' }],
    isPrivate: true,
    hasSearch: true,
    body: html`<h1>${query ? t.search.resultsFor(query) : t.search.heading}</h1>
      ${searchBox(ctx, query)}
      ${
        result === null
          ? html`<p class="soft section">${t.search.enter}</p>`
          : result.total === 0
            ? nothingFound(ctx, data)
            : found(ctx, data, result)
      }`,
  };
}

function found(ctx: PageContext, data: SearchData, result: SearchResult): Html {
  const { t } = ctx;
  const query = queryOf(data);
  return html`<div class="search">
    <div class="search-hits">
      <p class="soft list-count" role="status">
        ${result.total > 1 ? t.search.countMany(result.total) : t.search.count(result.total)}
      </p>
      <p class="to-facets"><a href="#facets">${t.search.narrow}</a></p>
      <ol class="hits" lang="zh-CN">
        ${result.items.map(
          (item) =>
            html`<li class="hit">
              <h2 class="hit-title">
                <a href="${ctx.href(`/documents/${item.id}`)}">${marked(item.titleMarks)}</a>
              </h2>
              ${item.excerptMarks.length > 0 ? html`<p class="hit-excerpt">${marked(item.excerptMarks)}</p>` : NOTHING}
              <p class="hit-facts">
                ${item.issuer} · ${item.documentNumber ? html`${item.documentNumber} · ` : ''}
                ${shortDate(item.releasedOn)} ${validityMark(ctx, item.validity)}
              </p>
            </li>`,
        )}
      </ol>
      ${pager(ctx, result, '/search', query)} ${askInstead(ctx)}
    </div>
    ${facets(ctx, data, result)}
  </div>`;
}

function facets(ctx: PageContext, data: SearchData, { facets: counts }: SearchResult): Html {
  const { t } = ctx;
  const { filters, agencies, columns } = data;
  const base = queryOf(data);
  const nameOfAgency = (id: string) => agencies.find((agency) => agency.id === id)?.name ?? id;
  const lists = [
    facetList(ctx, base, 'agencyId', t.search.agency, counts.agencies, filters.agencyId, nameOfAgency),
    facetList(ctx, base, 'kind', t.search.kind, counts.kinds, filters.kind, (kind) => kindName(ctx, kind)),
    facetList(ctx, base, 'columnId', t.search.column, counts.columns, filters.columnId, (id) =>
      columnName(ctx, columns, id),
    ),
    facetList(ctx, base, 'year', t.search.year, counts.years, filters.year?.toString(), (year) => year),
  ];
  return html`<aside class="facets" id="facets" aria-label="${t.search.narrow}">
    <p class="facets-name">${t.search.narrow}</p>
    ${lists}
  </aside>`;
}

function nothingFound(ctx: PageContext, data: SearchData): Html {
  const { t } = ctx;
  const hasFilter = Object.values(data.filters).some(Boolean);
  return html`<div class="section stack" role="status">
    <p class="notice">${t.search.none(data.query)}</p>
    <p>${t.search.hints}</p>
    <ul>
      <li>${t.search.hintShorter}</li>
      <li>${t.search.hintNumber}</li>
      ${
        hasFilter
          ? html`<li>
              <a href="${ctx.href('/search')}?q=${encodeURIComponent(data.query)}">${t.search.hintFilter}</a>
            </li>`
          : NOTHING
      }
      <li><a href="${ctx.href('/request')}?q=${encodeURIComponent(data.query)}">${t.search.hintAsk}</a></li>
    </ul>
  </div>`;
}

function askInstead(ctx: PageContext): Html {
  return html`<p class="ask-instead">
    ${ctx.t.search.askInstead} <a href="${ctx.href('/request/form')}">${ctx.t.search.askLink}</a>
  </p>`;
}

function queryOf({ query, filters }: SearchData): URLSearchParams {
  const params = new URLSearchParams({ q: query });
  for (const [name, value] of Object.entries(filters)) if (value) params.set(name, String(value));
  return params;
}
