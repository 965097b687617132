import type { PublicCounts, ReleasedItem } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { choices } from '../parts/filter-form.ts';
import { officeFacts } from '../parts/office.ts';
import { releaseList } from '../parts/release-list.ts';
import { columnTags } from './columns.ts';

export interface GuideData {
  readonly column: Column;
  readonly agencies: readonly Agency[];
  readonly agency: Agency;
  /** The agency's statutory items. */
  readonly items: readonly Column[];
  readonly counts: PublicCounts;
  /** Guides the agency has published as documents. */
  readonly published: readonly ReleasedItem[];
}

/**
 * The guide with the contents Art. 12 asks for — classification, arrangement, ways of access, and the FOI office with
 * all its particulars — put together from the agency's own data, so that it cannot grow stale.
 */
export function guidePage(ctx: PageContext, data: GuideData): Page {
  const { t, language } = ctx;
  const { guide } = t.column;
  const { agency, column, published } = data;
  return {
    title: guide.title,
    section: 'guide',
    crumbs: [{ label: guide.title, path: '/guide' }],
    tags: columnTags(column),
    body: html`<div class="page-head">
        <h1>
          <span lang="zh-CN">${agency.name}</span>${language === 'zh' ? '' : html`<br />`}${guide.title}
        </h1>
        <p class="lead">${guide.lead}</p>
      </div>
      ${data.agencies.length > 0 ? agencyChoice(ctx, data) : NOTHING}
      <div class="guide">
        <section class="section" aria-labelledby="office">
          <h2 id="office">${guide.office}</h2>
          ${officeFacts(ctx, agency)}
        </section>
        <section class="section" aria-labelledby="classes">
          <h2 id="classes">${guide.contentsHeading}</h2>
          <p class="measure">${guide.contents}</p>
          ${classification(ctx, data)}
        </section>
        <section class="section" aria-labelledby="arrangement">
          <h2 id="arrangement">${guide.arrangement}</h2>
          <p class="measure">${guide.arrangementText}</p>
        </section>
        <section class="section" aria-labelledby="access">
          <h2 id="access">${guide.access}</h2>
          <ul class="measure access">
            <li>
              <a href="${ctx.href('/documents')}?agencyId=${agency.id}">${guide.accessOnline}</a
              >${guide.accessOnlineText}
            </li>
            <li><a href="${ctx.href('/request')}">${guide.accessRequest}</a>${guide.accessRequestText}</li>
            <li>${guide.accessPlaces}${guide.accessPlacesText}</li>
          </ul>
        </section>
        <section class="section" aria-labelledby="supervision">
          <h2 id="supervision">${guide.supervision}</h2>
          <p class="measure">${guide.supervisionText}</p>
        </section>
        ${
          published.length > 0
            ? html`<section class="section" aria-labelledby="own">
                <h2 id="own">${guide.ownText}</h2>
                ${releaseList(ctx, published)}
              </section>`
            : NOTHING
        }
      </div>`,
  };
}

function agencyChoice(ctx: PageContext, { agencies, agency }: GuideData): Html {
  const { t } = ctx;
  return html`<form class="filters filters-one" action="${ctx.href('/guide')}" method="get">
    ${choices({
      id: 'agency',
      label: t.column.guide.choose,
      chosen: agency.code,
      options: agencies.map(({ code, name }) => [code, name]),
    })}
    <button class="button button-quiet" type="submit">${t.documents.show}</button>
  </form>`;
}

function classification(ctx: PageContext, { items, counts, agency }: GuideData): Html {
  const { t, language } = ctx;
  return html`<ul class="classes">
    ${items.map((item) => {
      const count = counts.columns.find(({ columnId }) => columnId === item.id)?.count ?? 0;
      return html`<li>
        <a href="${ctx.href('/documents')}?agencyId=${agency.id}&columnId=${item.id}"
          >${item.name[language]}</a
        >
        <span class="soft">${count > 0 ? t.column.catalogue.count(count) : t.column.catalogue.none}</span>
      </li>`;
    })}
  </ul>`;
}
