import type { Agency } from '../../modules/identity/index.ts';
import type { Site } from '../../modules/platforms/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';

export interface SitesData {
  readonly sites: readonly Site[];
  /** In their fixed order. */
  readonly agencies: readonly Agency[];
}

/** The map of sites: the portal, each agency's site, and the agencies that publish on the portal. */
export function sitesPage(ctx: PageContext, { sites, agencies }: SitesData): Page {
  const { sites: t } = ctx.t;
  const siteOf = new Map(sites.map((site) => [site.agencyId, site]));
  const shown = agencies.flatMap(({ id }) => siteOf.get(id) ?? []).filter(({ kind }) => kind === 'agency');
  const without = agencies.filter(({ id }) => !siteOf.has(id) || siteOf.get(id)?.state === 'closed');
  return {
    title: t.title,
    crumbs: [{ label: t.title, path: '/sites' }],
    body: html`<div class="page-head">
        <h1>${t.title}</h1>
        <p class="lead">${t.lead}</p>
      </div>
      ${part('portal', t.portal, cards(ctx, [ctx.portal]))}
      ${shown.length > 0 ? part('agency-sites', t.agencies, cards(ctx, shown)) : NOTHING}
      ${
        without.length > 0
          ? part(
              'without',
              t.without,
              html`<ul class="row-links" lang="zh-CN">
                ${without.map(
                  ({ code, name }) =>
                    html`<li><a href="${ctx.portalHref(`/agencies/${code}`)}">${name}</a></li>`,
                )}
              </ul>`,
            )
          : NOTHING
      }`,
  };
}

function part(id: string, heading: string, content: Html): Html {
  return html`<section class="section" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${content}
  </section>`;
}

function cards(ctx: PageContext, sites: readonly Site[]): Html {
  const { sites: t } = ctx.t;
  const line = (name: string, value: string) =>
    value ? html`<p>${name}${ctx.t.frame.colon}<span lang="zh-CN">${value}</span></p>` : NOTHING;
  return html`<ul class="site-list">
    ${sites.map(
      (site) =>
        html`<li class="site-card">
          <h3 lang="zh-CN"><a href="${ctx.hrefOfSite(site)}">${site.name}</a></h3>
          ${line(t.sponsor, site.sponsor)} ${line(t.code, site.siteIdCode)}
          ${
            site.state === 'open'
              ? NOTHING
              : html`<p>${site.state === 'closed' ? t.closed : t.closing(site.closesOn ?? '')}</p>`
          }
        </li>`,
    )}
  </ul>`;
}
