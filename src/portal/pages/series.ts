import type { Series } from '../../modules/reporting/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { shortDate } from '../parts/date.ts';
import { openDataPath } from './open-data.ts';
import { reportPath } from './report.ts';

/** Address of an agency's figures over the years. */
export const seriesPath = (agencyCode: string): string => `/annual-reports/${agencyCode}`;

/** An agency's annual reports over the years: charts that also read as tables, and all figures in one table. */
export function seriesPage(ctx: PageContext, series: Series): Page {
  const { t } = ctx;
  const { agencyCode, agencyName, points, charts } = series;
  const title = t.series.title(agencyName);
  return {
    title,
    section: 'annual_reports',
    crumbs: [
      { label: t.frame.nav.annual_reports, path: '/annual-reports' },
      { label: title, path: seriesPath(agencyCode) },
    ],
    body: html`<div class="page-head">
        <h1>${title}</h1>
        <p class="lead">${points.length === 0 ? t.series.none : t.series.lead}</p>
      </div>
      ${points.length === 0 ? NOTHING : reports(ctx, series)}
      <div class="charts">${charts.map((chart) => drawn(ctx, chart))}</div>
      ${points.length === 0 ? NOTHING : figures(ctx, series)}
      <p class="section">
        <a href="${openDataPath('csv', agencyCode)}" download>${t.series.download}（CSV）</a>
        <a href="${openDataPath('json', agencyCode)}" download>JSON</a>
        <a href="${ctx.href('/open-data')}">${t.series.openData}</a>
      </p>`,
  };
}

function reports(ctx: PageContext, { agencyCode, points }: Series): Html {
  const { t } = ctx;
  return html`<section class="section" aria-labelledby="reports">
    <h2 id="reports">${t.series.reports}</h2>
    <ul class="series-reports">
      ${[...points].reverse().map(({ year, source, version, publishedOn }) => {
        const named =
          source === 'compiled'
            ? html`<a href="${ctx.href(reportPath({ agencyCode, year }))}">${year}</a>`
            : html`<span>${year}</span>`;
        const what = source === 'compiled' ? t.series.compiled : t.series.received;
        return html`<li>
          ${named}
          <span class="soft"
            >${what}${version > 1 ? ` · ${t.series.version(version)}` : ''}${
              publishedOn ? html` · ${shortDate(publishedOn)}` : NOTHING
            }</span
          >
        </li>`;
      })}
    </ul>
  </section>`;
}

/** The picture is one of its own, so that the page's strict policy on styles holds; the table says the same. */
function drawn(
  { t }: PageContext,
  { svg, width, height, words, rows, title }: Series['charts'][number],
): Html {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
  const [head = [], ...body] = rows;
  return html`<figure class="chart-figure">
    <img src="${source}" width="${width}" height="${height}" alt="${words}" />
    <details>
      <summary>${t.series.asTable}<span class="hidden-text">${t.frame.colon}${title}</span></summary>
      ${table(title, head, body)}
    </details>
  </figure>`;
}

function table(label: string, head: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label="${label}">
    <table class="figures-table">
      <thead>
        <tr>
          ${head.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...values]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${values.map((value) => html`<td>${value}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function figures({ t, language }: PageContext, { points, measures }: Series): Html {
  const rows = measures.map(({ name, values }) => [
    name[language],
    ...values.map((value) => (value === null ? t.series.missing : String(value))),
  ]);
  // The table scrolls in a region of that name already.
  return html`<section class="section">
    <h2>${t.series.figures}</h2>
    ${table(t.series.figures, [t.series.measure, ...points.map(({ year }) => String(year))], rows)}
  </section>`;
}
