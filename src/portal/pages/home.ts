import type { Newest, PublicCounts } from '../../modules/disclosure/contract.ts';
import type { RequestFigures } from '../../modules/requests/index.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { siteData } from '../open-data/schema-org.ts';
import { kindName } from '../parts/labels.ts';
import { monthBars, shareBar } from '../parts/month-bars.ts';
import { releaseList, titleList } from '../parts/release-list.ts';
import { searchBox } from '../parts/search-box.ts';

export interface HomeData {
  readonly newest: Newest;
  readonly counts: PublicCounts;
  readonly figures: RequestFigures;
  readonly examples: readonly string[];
}

/** Kinds shown on the first page, in the order of their weight; a kind with a single document is found by the list. */
const KINDS = 6;
const WORTH_A_LIST = 2;

/** The first page: search, six ways in, what is new, this year's figures. */
export function homePage(ctx: PageContext, data: HomeData): Page {
  const { t } = ctx;
  return {
    title: t.home.title,
    isHome: true,
    hasSearch: true,
    tags: [['ColumnName', ctx.t.home.title]],
    description: t.home.heading,
    feeds: [{ title: t.openData.feedAll, path: '/feeds/all.atom' }],
    linkedData: siteData(ctx.site),
    body: html`<div class="home-top">
        <h1>${ctx.site.kind === 'agency' ? t.sites.homeHeading(ctx.site.sponsor) : t.home.heading}</h1>
        ${searchBox(ctx, '', data.examples)}
      </div>
      ${findWays(ctx, data)} ${figures(ctx, data)}
      <section class="section" aria-labelledby="newest">
        <div class="section-head">
          <h2 id="newest">${t.home.newest}</h2>
          <a href="${ctx.href('/documents')}">${t.home.all}</a>
        </div>
        ${
          data.newest.latest.length > 0
            ? releaseList(ctx, data.newest.latest)
            : html`<p class="soft">${t.home.nothing}</p>`
        }
      </section>
      <div class="kinds section">
        ${data.newest.byKind
          .filter(({ items }) => items.length >= WORTH_A_LIST)
          .slice(0, KINDS)
          .map(
            ({ kind, items }) =>
              html`<section aria-labelledby="kind-${kind}">
                <div class="section-head">
                  <h3 id="kind-${kind}">${kindName(ctx, kind)}</h3>
                  <a
                    href="${ctx.href('/documents')}?kind=${kind}"
                    aria-label="${t.home.all}${t.frame.colon}${kindName(ctx, kind)}"
                    >${t.home.all}</a
                  >
                </div>
                ${titleList(ctx, items)}
              </section>`,
          )}
      </div>
      <section class="panel section ask" aria-labelledby="ask">
        <div>
          <h2 id="ask">${ctx.site.kind === 'agency' ? t.agencies.ask : t.home.askHeading}</h2>
          <p>${t.home.askText}</p>
        </div>
        <a class="button" href="${ctx.href('/request')}">${t.home.askLink}</a>
      </section>`,
  };
}

/** Four ways into what is published, for those who do not know what to search for. */
function findWays(ctx: PageContext, { counts }: HomeData): Html {
  const { findWays: t } = ctx.t;
  const ways: readonly (readonly [string, string, string])[] = [
    ['/policies', t.policies, t.policiesAbout(counts.normativeInForce)],
    ['/statutory-content', t.statutory, t.statutoryAbout],
    ['/catalogue', t.catalogue, t.catalogueAbout],
    ['/open-data', t.data, t.dataAbout],
  ];
  return html`<nav aria-label="${t.ways}">
    <ul class="find-ways">
      ${ways.map(
        ([path, name, about]) =>
          html`<li>
            <a href="${ctx.href(path)}"
              ><span class="find-way">${name}</span> <span class="find-way-about">${about}</span></a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function figures(ctx: PageContext, { counts, figures: asked }: HomeData): Html {
  const { t } = ctx;
  const percent = asked.answered === 0 ? '' : share(asked.answeredInTime / asked.answered);
  return html`<section class="figures" aria-labelledby="figures">
    <h2 id="figures" class="figures-year">${t.home.figures(counts.year)}</h2>
    <div class="figure">
      <p class="figure-name">${t.home.published}</p>
      <p class="figure-value">${counts.publishedInYear}<small> ${t.home.publishedUnit}</small></p>
      ${monthBars(ctx, t.home.published, counts.byMonth)}
    </div>
    <div class="figure">
      <p class="figure-name">${t.home.asked}</p>
      <p class="figure-value">${asked.asked}<small> ${t.home.askedUnit}</small></p>
      ${monthBars(ctx, t.home.asked, asked.askedByMonth)}
    </div>
    <div class="figure">
      <p class="figure-name">${t.home.inTime}</p>
      <p class="figure-value">
        ${
          asked.answered === 0
            ? html`<small>${t.home.noneAnswered}</small>`
            : html`${asked.answeredInTime}<small> / ${asked.answered} ${t.home.askedUnit}</small>`
        }
      </p>
      ${shareBar(asked.answeredInTime, asked.answered, t.home.inTimeShare(percent))}
    </div>
  </section>`;
}

/** A share that is never rounded up to a hundred. */
function share(part: number): string {
  return `${(Math.floor(part * 1000) / 10).toFixed(1).replace(/\.0$/, '')}%`;
}
