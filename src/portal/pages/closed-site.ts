import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';

/** What stands at every address of a site that is closed: that it is, what was announced, and where to read on. */
export function closedSitePage(ctx: PageContext): Page {
  const { sites: t } = ctx.t;
  const { site } = ctx;
  return {
    title: t.closedTitle,
    isPrivate: true,
    hasSearch: true,
    body: html`<h1>${t.closedTitle}</h1>
      <p class="notice section">${t.closedText(site.name)}</p>
      ${site.announcement ? html`<p class="measure section" lang="zh-CN">${site.announcement}</p>` : NOTHING}
      <p class="section">${t.closedNext}</p>
      <p class="row-links">
        <a class="button" href="${ctx.portalHref(`/agencies/${site.agencyId}`)}">${t.closedAgency}</a>
        <a class="button button-quiet" href="${ctx.portalHref('/')}">${t.closedPortal}</a>
      </p>`,
  };
}
