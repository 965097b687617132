import type { SearchResult } from '../../modules/disclosure/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { releaseList } from '../parts/release-list.ts';
import { requestSteps } from '../parts/steps.ts';

export interface RequestStartData {
  readonly query: string;
  /** What is published already; null while nothing has been looked for. */
  readonly hits: SearchResult | null;
  readonly agencyId?: string | undefined;
}

/** First step: what is asked for may be public already. The way to the form is open in any case. */
export function requestStartPage(ctx: PageContext, { query, hits, agencyId }: RequestStartData): Page {
  const { t, href } = ctx;
  const carried = new URLSearchParams();
  if (query) carried.set('q', query);
  if (agencyId) carried.set('agencyId', agencyId);
  const formAddress = `${href('/request/form')}${carried.size > 0 ? `?${carried}` : ''}`;
  return {
    title: t.request.title,
    section: 'request_entry',
    hasSearch: true,
    crumbs: [{ label: t.request.title, path: '/request' }],
    body: html`<div class="page-head">
        <h1>${t.request.title}</h1>
        <p class="lead">${t.request.lead}</p>
      </div>
      ${requestSteps(ctx, 'search')}
      <section class="panel" aria-labelledby="search-first">
        <h2 id="search-first">${t.request.searchHeading}</h2>
        <p class="soft">${t.request.searchText}</p>
        <form class="find" action="${href('/request')}" method="get" role="search">
          <label class="find-label" for="q">${t.frame.searchLabel}</label>
          ${agencyId ? html`<input type="hidden" name="agencyId" value="${agencyId}" />` : NOTHING}
          <div class="find-field">
            <input
              id="q"
              name="q"
              type="search"
              value="${query}"
              maxlength="100"
              placeholder="${t.frame.searchPlaceholder}"
            />
            <button class="button" type="submit">${t.request.searchButton}</button>
          </div>
        </form>
        ${hits ? hitsFound(ctx, query, hits) : NOTHING}
      </section>
      <section class="section onward" aria-labelledby="onward">
        <h2 id="onward">${t.request.continueHeading}</h2>
        <a class="button" href="${formAddress}">${t.request.continueButton}</a>
      </section>
      <section class="section" aria-labelledby="how">
        <h2 id="how">${t.request.howHeading}</h2>
        <ol class="how measure">
          ${t.request.how.map((line) => html`<li>${line}</li>`)}
        </ol>
      </section>
      <section class="section" aria-labelledby="other-ways">
        <h2 id="other-ways">${t.request.otherWays}</h2>
        <p class="measure">
          ${t.request.otherWaysText} <a href="${href('/agencies')}">${t.request.otherWaysLink}</a>
        </p>
      </section>`,
  };
}

function hitsFound(ctx: PageContext, query: string, hits: SearchResult): Html {
  const { t, href } = ctx;
  if (hits.total === 0) return html`<p class="notice" role="status">${t.request.noHits}</p>`;
  return html`<div class="section" role="status">
      <h3>${t.request.hitsHeading(hits.total)}</h3>
    </div>
    ${releaseList(ctx, hits.items)}
    ${
      hits.total > hits.items.length
        ? html`<p class="more">
            <a href="${href('/search')}?q=${encodeURIComponent(query)}">${t.request.moreHits}</a>
          </p>`
        : NOTHING
    }`;
}
