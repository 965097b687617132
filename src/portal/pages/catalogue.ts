import type { AxisCounts, CatalogueAxis } from '../../modules/disclosure/contract.ts';
import type { Page } from '../frame/page.ts';
import { COLUMN_TYPE } from '../text/page-tags.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { shortDate } from '../parts/date.ts';

/** The order in which readers are offered the ways to look. */
export const AXES: readonly CatalogueAxis[] = ['topic', 'agency', 'genre', 'kind', 'audience', 'year'];

/** What the list of documents calls each axis. */
const FILTERS: Readonly<Record<CatalogueAxis, string>> = {
  topic: 'topic',
  genre: 'genre',
  kind: 'kind',
  agency: 'agencyId',
  audience: 'targetGroup',
  year: 'year',
};

/** Classes shown of each axis on the overview; an axis with more has a page for all. */
const SHOWN = 12;

type Axis = AxisCounts['axes'][number];

/** All ways to look at the catalogue, each with its classes and counts. */
export function cataloguesPage(ctx: PageContext, counts: AxisCounts): Page {
  const { catalogue: t } = ctx.t;
  return {
    title: t.title,
    section: 'documents',
    crumbs: [{ label: t.title, path: '/catalogue' }],
    description: t.lead,
    tags: columnTags(ctx, t.title),
    body: html`<div class="page-head">
        <h1>${t.title}</h1>
        <p class="lead">${t.lead}</p>
      </div>
      <ul class="row-links">
        <li><a href="${ctx.href('/statutory-content')}">${t.statutory}</a></li>
        <li><a href="${ctx.href('/policies')}">${t.policies}</a></li>
      </ul>
      ${
        counts.total === 0
          ? html`<p class="notice section">${t.nothing}</p>`
          : ordered(counts).map((axis) => axisSection(ctx, axis))
      }`,
  };
}

/** One axis whole. */
export function axisPage(ctx: PageContext, counts: AxisCounts, name: CatalogueAxis): Page {
  const { catalogue: t } = ctx.t;
  const axis = counts.axes.find((one) => one.axis === name);
  const highest = Math.max(1, ...(axis?.values ?? []).map(({ count }) => count));
  return {
    title: t.axes[name],
    section: 'documents',
    crumbs: [
      { label: t.title, path: '/catalogue' },
      { label: t.axes[name], path: `/catalogue/${name}` },
    ],
    tags: columnTags(ctx, t.axes[name]),
    body: html`<div class="page-head">
        <h1>${t.axes[name]}</h1>
        <p class="lead">${t.lead}</p>
      </div>
      ${otherAxes(ctx, counts, name)}
      <table class="axis-table">
        <caption class="hidden-text">
          ${t.axes[name]}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.value}</th>
            <th scope="col">${t.count}</th>
            <th scope="col">${t.newest}</th>
          </tr>
        </thead>
        <tbody>
          ${(axis?.values ?? []).map(
            ({ value, label, count, lastReleasedOn }) =>
              html`<tr>
                <th scope="row">
                  <a href="${address(ctx, name, value)}" ${inChinese(name)}>${label[ctx.language]}</a>
                </th>
                <td class="axis-count">
                  <svg class="axis-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect width="${((count / highest) * 100).toFixed(1)}" height="8" />
                  </svg>
                  <span>${count}</span>
                </td>
                <td>${shortDate(lastReleasedOn)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${without(ctx, axis)}`,
  };
}

function columnTags({ t }: PageContext, name: string) {
  return [
    ['ColumnName', name],
    ['ColumnDescription', t.catalogue.lead],
    ['ColumnKeywords', `${t.catalogue.title},${name}`],
    ['ColumnType', COLUMN_TYPE.other],
  ] as const;
}

const ordered = ({ axes }: AxisCounts): Axis[] =>
  AXES.flatMap((name) => axes.find(({ axis, values }) => axis === name && values.length > 0) ?? []);

/** The names of agencies are Chinese in either language. */
const inChinese = (name: CatalogueAxis): Html => (name === 'agency' ? html`lang="zh-CN"` : NOTHING);

const address = (ctx: PageContext, name: CatalogueAxis, value: string): string =>
  `${ctx.href('/documents')}?${new URLSearchParams({ [FILTERS[name]]: value })}`;

function axisSection(ctx: PageContext, axis: Axis): Html {
  const { catalogue: t } = ctx.t;
  const { axis: name, values } = axis;
  return html`<section class="section" aria-labelledby="axis-${name}">
    <div class="section-head">
      <h2 id="axis-${name}">${t.axes[name]}</h2>
      <a href="${ctx.href(`/catalogue/${name}`)}" aria-label="${t.whole}${ctx.t.frame.colon}${t.axes[name]}"
        >${t.whole}</a
      >
    </div>
    <ul class="classes">
      ${values.slice(0, SHOWN).map(
        ({ value, label, count }) =>
          html`<li>
            <a href="${address(ctx, name, value)}" ${inChinese(name)}>${label[ctx.language]}</a>
            <span class="soft">${t.documents(count)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function otherAxes(ctx: PageContext, counts: AxisCounts, current: CatalogueAxis): Html {
  const { catalogue: t } = ctx.t;
  return html`<nav class="tabs" aria-label="${t.otherWays}">
    <ul>
      ${ordered(counts).map(
        ({ axis }) =>
          html`<li>
            <a href="${ctx.href(`/catalogue/${axis}`)}" ${axis === current ? html`aria-current="page"` : ''}
              >${t.axes[axis]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

const without = ({ t }: PageContext, axis: Axis | undefined): Html =>
  axis && axis.without > 0 ? html`<p class="soft section">${t.catalogue.without(axis.without)}</p>` : NOTHING;
