import type { Agency } from '../../modules/identity/index.ts';
import { OPEN_DATA_COLUMNS } from '../../modules/reporting/index.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** Address of the open data as a file: all of it, or an agency's. */
export function openDataPath(format: 'csv' | 'json', agencyCode?: string): string {
  const path = `/open-data/annual-reports.${format}`;
  return agencyCode === undefined ? path : `${path}?agency=${encodeURIComponent(agencyCode)}`;
}

const DICTIONARY = '/open-data/dictionary';

/** The open data of the annual reports: files, dictionary, and the way to each agency's series. */
export function openDataPage(ctx: PageContext, agencies: readonly Agency[]): Page {
  const { t } = ctx;
  return {
    title: t.series.openData,
    section: 'annual_reports',
    crumbs: [
      { label: t.frame.nav.annual_reports, path: '/annual-reports' },
      { label: t.series.openData, path: '/open-data' },
    ],
    body: html`<div class="page-head">
        <h1>${t.series.openData}</h1>
        <p class="lead">${t.series.openDataLead}</p>
      </div>
      <section class="section" aria-labelledby="all">
        <h2 id="all">${t.series.all}</h2>
        ${files(ctx, openDataPath('csv'), openDataPath('json'))}
        <p>${t.series.terms}</p>
      </section>
      <section class="section">
        <h2>${t.series.columns}</h2>
        ${columns(ctx)}
      </section>
      <section class="section" aria-labelledby="dictionary">
        <h2 id="dictionary">${t.series.dictionary}</h2>
        <p>${t.series.dictionaryLead}</p>
        ${files(ctx, `${DICTIONARY}.csv`, `${DICTIONARY}.json`)}
      </section>
      <section class="section" aria-labelledby="agencies">
        <h2 id="agencies">${t.series.byAgency}</h2>
        <ul class="series-agencies" lang="zh-CN">
          ${agencies.map(
            ({ code, name }) => html`<li><a href="${ctx.href(`/annual-reports/${code}`)}">${name}</a></li>`,
          )}
        </ul>
      </section>`,
  };
}

function files({ t }: PageContext, csv: string, json: string): Html {
  return html`<ul class="series-files">
    <li><a href="${csv}" download>${t.series.fileCsv}</a></li>
    <li><a href="${json}" download>${t.series.fileJson}</a></li>
  </ul>`;
}

function columns({ t, language }: PageContext): Html {
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label="${t.series.columns}">
    <table>
      <thead>
        <tr>
          <th scope="col">${t.series.column}</th>
          <th scope="col">${t.series.meaning}</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(OPEN_DATA_COLUMNS).map(
          ([name, words]) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td>${words[language]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
