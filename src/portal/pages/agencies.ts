import type { Newest, PublicCounts } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Site } from '../../modules/platforms/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import { agencyData } from '../open-data/schema-org.ts';
import { officeFacts } from '../parts/office.ts';
import { releaseList } from '../parts/release-list.ts';
import { subscribeLink } from '../parts/subscribe-link.ts';

/** Every agency bound to disclose, with how to reach its office. */
export function agenciesPage(ctx: PageContext, agencies: readonly Agency[]): Page {
  const { t } = ctx;
  return {
    title: t.agencies.title,
    section: 'agencies',
    crumbs: [{ label: t.agencies.title, path: '/agencies' }],
    body: html`<div class="page-head">
        <h1>${t.agencies.title}</h1>
        <p class="lead">${t.agencies.lead}</p>
      </div>
      <ul class="agencies" lang="zh-CN">
        ${agencies.map(
          ({ code, name, foiOffice }) =>
            html`<li class="agency-card">
              <h2><a href="${ctx.href(`/agencies/${code}`)}">${name}</a></h2>
              <p>${foiOffice.name}</p>
              <p class="soft">${foiOffice.phone} ${foiOffice.address}</p>
            </li>`,
        )}
      </ul>`,
  };
}

export interface AgencyData {
  readonly agency: Agency;
  readonly subordinates: readonly Agency[];
  readonly newest: Newest;
  readonly counts: PublicCounts;
  /** Its own site, where it has one that is open and the page is not there already. */
  readonly site?: Site | undefined;
}

/** One agency: what it has published last, how to reach it, how to ask it. */
export function agencyPage(
  ctx: PageContext,
  { agency, subordinates, newest, counts, site }: AgencyData,
): Page {
  const { t } = ctx;
  return {
    title: agency.name,
    section: 'agencies',
    crumbs: [
      { label: t.agencies.title, path: '/agencies' },
      { label: agency.name, path: `/agencies/${agency.code}`, inChinese: true },
    ],
    feeds: [{ title: agency.name, path: `/feeds/agencies/${encodeURIComponent(agency.code)}.atom` }],
    linkedData: agencyData(ctx.portal, agency),
    body: html`<div class="page-head">
        <h1 lang="zh-CN">${agency.name}</h1>
        <p class="lead">${t.agencies.documents(counts.total)}</p>
        <p>${subscribeLink(ctx, { agencyId: agency.id })}</p>
      </div>
      <p class="row-links">
        <a class="button" href="${ctx.href('/request/form')}?agencyId=${agency.id}">${t.agencies.ask}</a>
        ${
          site
            ? html`<a class="button button-quiet" href="${ctx.hrefOfSite(site)}">${t.agencies.site}</a>`
            : NOTHING
        }
        <a class="button button-quiet" href="${ctx.href('/guide')}?agency=${agency.code}"
          >${t.agencies.guide}</a
        >
        <a class="button button-quiet" href="${ctx.href('/annual-reports')}?agency=${agency.code}"
          >${t.agencies.reports}</a
        >
      </p>
      <section class="section" aria-labelledby="newest">
        <div class="section-head">
          <h2 id="newest">${t.agencies.newest}</h2>
          <a href="${ctx.href('/documents')}?agencyId=${agency.id}">${t.agencies.all}</a>
        </div>
        ${
          newest.latest.length > 0
            ? releaseList(ctx, newest.latest)
            : html`<p class="soft">${t.home.nothing}</p>`
        }
      </section>
      <section class="section" aria-labelledby="office">
        <h2 id="office">${t.agencies.office}</h2>
        ${officeFacts(ctx, agency)}
      </section>
      ${
        subordinates.length > 0
          ? html`<section class="section" aria-labelledby="below">
              <h2 id="below">${t.agencies.subordinate}</h2>
              <ul class="row-links" lang="zh-CN">
                ${subordinates.map(
                  ({ code, name }) => html`<li><a href="${ctx.href(`/agencies/${code}`)}">${name}</a></li>`,
                )}
              </ul>
            </section>`
          : NOTHING
      }`,
  };
}
