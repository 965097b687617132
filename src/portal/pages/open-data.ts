import type { AddressYears } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import { OPEN_DATA_COLUMNS } from '../../modules/reporting/index.ts';
import type { Page } from '../frame/page.ts';
import { COLUMN_TYPE } from '../text/page-tags.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { DOCUMENT_FIELDS } from '../open-data/document-fields.ts';
import { dataCatalogData } from '../open-data/schema-org.ts';
import { choices } from '../parts/filter-form.ts';

/** Address of the open data of the annual reports as a file: all of it, or an agency's. */
export function openDataPath(format: 'csv' | 'json', agencyCode?: string): string {
  const path = `/open-data/annual-reports.${format}`;
  return agencyCode === undefined ? path : `${path}?agency=${encodeURIComponent(agencyCode)}`;
}

const DOCUMENTS = '/open-data/documents';
const DICTIONARY = '/open-data/dictionary';

export interface OpenDataPageData {
  readonly agencies: readonly Agency[];
  readonly years: AddressYears['years'];
}

type FileLink = readonly [address: string, label: string];

/** Everything that is public as data: documents, annual reports, the catalogue of both, feeds and interfaces. */
export function openDataPage(ctx: PageContext, data: OpenDataPageData): Page {
  const { openData: t } = ctx.t;
  return {
    title: t.title,
    section: 'documents',
    crumbs: [{ label: t.title, path: '/open-data' }],
    description: t.lead,
    tags: [
      ['ColumnName', t.title],
      ['ColumnDescription', t.lead],
      ['ColumnKeywords', t.title],
      ['ColumnType', COLUMN_TYPE.other],
    ],
    feeds: [{ title: t.feedAll, path: '/feeds/all.atom' }],
    linkedData: dataCatalogData(ctx.portal, t.title, t.lead),
    body: html`<div class="page-head">
        <h1>${t.title}</h1>
        <p class="lead">${t.lead}</p>
      </div>
      ${documents(ctx, data)} ${reports(ctx, data.agencies)} ${interfaces(ctx)}
      <section class="section" aria-labelledby="terms">
        <h2 id="terms">${t.terms}</h2>
        <p class="measure">${t.termsText}</p>
      </section>`,
  };
}

function documents(ctx: PageContext, { agencies, years }: OpenDataPageData): Html {
  const { openData: t } = ctx.t;
  return html`<section class="section" aria-labelledby="documents">
    <h2 id="documents">${t.documents}</h2>
    <p>${t.documentsLead}</p>
    ${files([
      [`${DOCUMENTS}.jsonl`, t.jsonl],
      [`${DOCUMENTS}.csv`, t.csv],
      [`${DOCUMENTS}.jsonl.gz`, `JSON Lines, ${t.packed} (gzip)`],
      [`${DOCUMENTS}.csv.gz`, `CSV, ${t.packed} (gzip)`],
    ])}
    <form class="filters section" action="${DOCUMENTS}.csv" method="get" aria-label="${t.part}">
      ${choices({
        id: 'agency',
        label: t.agency,
        any: t.any,
        options: agencies.map(({ code, name }) => [code, name] as const),
      })}
      ${choices({
        id: 'year',
        label: t.year,
        any: t.any,
        options: years.map(({ year, count }) => [String(year), `${year} (${count})`] as const),
      })}
      <button class="button button-quiet" type="submit">${t.download} CSV</button>
      <button class="button button-quiet" type="submit" formaction="${DOCUMENTS}.jsonl">
        ${t.download} JSON Lines
      </button>
    </form>
    <details class="section">
      <summary>${t.fields}</summary>
      <p>${t.fieldsLead}</p>
      ${files([
        [`${DOCUMENTS}-dictionary.csv`, t.fieldsCsv],
        [`${DOCUMENTS}-dictionary.json`, t.fieldsJson],
      ])}
      ${meanings(
        ctx,
        t.fields,
        DOCUMENT_FIELDS.map((field) => [field.name, field[ctx.language]]),
      )}
    </details>
  </section>`;
}

function reports(ctx: PageContext, agencies: readonly Agency[]): Html {
  const { series: t, openData } = ctx.t;
  return html`<section class="section" aria-labelledby="reports">
    <h2 id="reports">${openData.reports}</h2>
    <p>${t.openDataLead}</p>
    ${files([
      [openDataPath('csv'), t.fileCsv],
      [openDataPath('json'), t.fileJson],
      [`${DICTIONARY}.csv`, `${t.dictionary} (CSV)`],
      [`${DICTIONARY}.json`, `${t.dictionary} (JSON)`],
    ])}
    <p>${t.terms}</p>
    <details class="section">
      <summary>${t.columns}</summary>
      <p>${t.dictionaryLead}</p>
      ${meanings(
        ctx,
        t.columns,
        Object.entries(OPEN_DATA_COLUMNS).map(([name, words]) => [name, words[ctx.language]]),
      )}
    </details>
    <h3 class="section">${t.byAgency}</h3>
    <ul class="series-agencies" lang="zh-CN">
      ${agencies.map(
        ({ code, name }) => html`<li><a href="${ctx.href(`/annual-reports/${code}`)}">${name}</a></li>`,
      )}
    </ul>
  </section>`;
}

function interfaces(ctx: PageContext): Html {
  const { openData: t } = ctx.t;
  return html`<section class="section" aria-labelledby="interfaces">
    <h2 id="interfaces">${t.catalogue}</h2>
    <p class="measure">${t.catalogueLead}</p>
    <ul class="series-files">
      ${(
        [
          ['/open-data/catalog.jsonld', t.dcatJson],
          ['/open-data/catalog.ttl', t.dcatTurtle],
          [ctx.href('/feeds/all.atom'), t.feed],
          ['/sitemap.xml', t.sitemap],
          [ctx.href('/opensearch.xml'), t.search],
          ['/api/v1/openapi.json', t.api],
        ] satisfies FileLink[]
      ).map(([address, label]) => html`<li><a href="${address}">${label}</a></li>`)}
    </ul>
  </section>`;
}

const files = (links: readonly FileLink[]): Html =>
  html`<ul class="series-files">
    ${links.map(([address, label]) => html`<li><a href="${address}" download>${label}</a></li>`)}
  </ul>`;

function meanings(ctx: PageContext, caption: string, rows: readonly (readonly [string, string])[]): Html {
  const { openData: t } = ctx.t;
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label="${caption}">
    <table>
      <thead>
        <tr>
          <th scope="col">${t.field}</th>
          <th scope="col">${t.meaning}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, meaning]) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td>${meaning}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
