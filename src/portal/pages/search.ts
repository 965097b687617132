import { MOST_EXPORTED_HITS, type SearchItem, type SearchResult } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { shortDate } from '../parts/date.ts';
import { validityMark } from '../parts/labels.ts';
import { marked } from '../parts/marked.ts';
import { pager } from '../parts/pager.ts';
import { subscribeLink, type Subscribable } from '../parts/subscribe-link.ts';
import { agencyOfSite } from '../sites/on-site.ts';
import { searchBox } from '../parts/search-box.ts';
import { chosenFilters, searchFacets } from '../parts/search/facets.ts';
import { searchNotices } from '../parts/search/notices.ts';
import { searchOptions } from '../parts/search/options.ts';
import { searchQuery, type SearchAsked } from '../parts/search/search-query.ts';

export interface SearchData {
  readonly asked: SearchAsked;
  /** Null while nothing has been asked for. */
  readonly result: SearchResult | null;
  readonly agencies: readonly Agency[];
  readonly columns: readonly Column[];
  /** What one might look for, while nothing has been asked for. */
  readonly examples: readonly string[];
}

/** Search with facets; hits are marked in title, excerpt and attachments. */
export function searchPage(ctx: PageContext, data: SearchData): Page {
  const { t } = ctx;
  const { asked, result } = data;
  const { words } = asked;
  const results = t.search.resultsFor(withoutOuterQuotes(words));
  const feed = `/feeds/search.atom?${searchQuery(asked)}`;
  return {
    title: words ? results : t.search.title,
    crumbs: [{ label: t.search.title, path: '/search' }],
    isPrivate: true,
    hasSearch: true,
    ...(words ? { feeds: [{ title: results, path: feed }] } : {}),
    body: html`<h1>${words ? results : t.search.heading}</h1>
      ${searchBox(ctx, words, data.examples)}
      ${
        result === null
          ? html`<p class="soft section">${t.search.enter}</p>`
          : html`${searchOptions(ctx, asked)} ${chosenFilters(ctx, data)} ${searchNotices(ctx, asked, result)}
            ${result.total === 0 ? nothingFound(ctx, asked) : found(ctx, data, result, feed)}`
      }`,
  };
}

function found(ctx: PageContext, data: SearchData, result: SearchResult, feed: string): Html {
  const { t } = ctx;
  const query = searchQuery(data.asked);
  const facets = searchFacets(ctx, data, result);
  return html`<div class="${facets === NOTHING ? 'search search-alone' : 'search'}">
    <div class="search-hits">
      <p class="soft list-count" role="status">
        ${result.total > 1 ? t.search.countMany(result.total) : t.search.count(result.total)}
      </p>
      ${facets === NOTHING ? NOTHING : html`<p class="to-facets"><a href="#facets">${t.search.narrow}</a></p>`}
      <ol class="hits" lang="zh-CN">
        ${result.items.map((item) => hit(ctx, item))}
      </ol>
      ${pager(ctx, result, '/search', query)}
      <ul class="search-ways">
        <li>
          <a href="${ctx.href('/search.csv')}?${query}">${t.search.download}</a>
          ${
            result.total > MOST_EXPORTED_HITS
              ? html`<span class="soft">${t.search.downloadMost(MOST_EXPORTED_HITS)}</span>`
              : NOTHING
          }
        </li>
        <li><a href="${ctx.href(feed)}">${t.search.feed}</a></li>
        <li>${subscribeLink(ctx, wishOf(ctx, data.asked))}</li>
      </ul>
      ${askInstead(ctx)}
    </div>
    ${facets}
  </div>`;
}

/** What a subscription to this search is about; on an agency's site that agency's documents only. */
function wishOf({ site }: PageContext, { words, filters }: SearchAsked): Subscribable {
  const { agencyId = agencyOfSite(site), columnId, kind, topic } = filters;
  return { q: words, agencyId, columnId, kind, topic };
}

function hit(ctx: PageContext, item: SearchItem): Html {
  return html`<li class="hit">
    <h2 class="hit-title">
      <a href="${ctx.href(`/documents/${item.id}`)}">${marked(item.titleMarks)}</a>
    </h2>
    ${item.excerptMarks.length > 0 ? html`<p class="hit-excerpt">${marked(item.excerptMarks)}</p>` : NOTHING}
    ${item.attachments.map(
      ({ fileId, name, excerptMarks }) =>
        html`<p class="hit-attachment">
          <span class="hit-attachment-sign" lang="${ctx.language === 'zh' ? 'zh-CN' : 'en'}"
            >${ctx.t.search.inAttachment}</span
          >
          <a href="/files/${fileId}">${name}</a>
          ${excerptMarks.length > 0 ? html`<span class="hit-excerpt">${marked(excerptMarks)}</span>` : NOTHING}
        </p>`,
    )}
    <p class="hit-facts">
      ${item.issuer} · ${item.documentNumber ? html`${item.documentNumber} · ` : ''}
      ${shortDate(item.releasedOn)} ${validityMark(ctx, item.validity)}
    </p>
  </li>`;
}

function nothingFound(ctx: PageContext, asked: SearchAsked): Html {
  const { t } = ctx;
  const { words } = asked;
  const isFiltered = searchQuery(asked).size > 1;
  const other = (q: string): string => `${ctx.href('/search')}?q=${encodeURIComponent(q)}`;
  const said = withoutOuterQuotes(words);
  const unquoted = words.replace(/["“”＂]/g, '').trim();
  return html`<div class="section stack" role="status">
    <p class="notice">${isFiltered ? t.search.noneFiltered(said) : t.search.none(said)}</p>
    <p>${t.search.hints}</p>
    <ul>
      ${isFiltered ? html`<li><a href="${other(words)}">${t.search.hintFilter}</a></li>` : NOTHING}
      ${unquoted !== words ? html`<li><a href="${other(unquoted)}">${t.search.hintQuotes}</a></li>` : NOTHING}
      <li>${t.search.hintShorter}</li>
      <li>${t.search.hintNumber}</li>
      <li><a href="${ctx.href('/request')}?q=${encodeURIComponent(words)}">${t.search.hintAsk}</a></li>
    </ul>
  </div>`;
}

function askInstead(ctx: PageContext): Html {
  return html`<p class="ask-instead">
    ${ctx.t.search.askInstead} <a href="${ctx.href('/request/form')}">${ctx.t.search.askLink}</a>
  </p>`;
}

/** Words that are one quotation, without its marks: the sentence they are said in brings its own. */
const withoutOuterQuotes = (words: string): string => /^["“”＂]([^"“”＂]+)["“”＂]$/.exec(words)?.[1] ?? words;
