import type { ReleasedList } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { PublishedReportRow } from '../../modules/reporting/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { shortDate } from '../parts/date.ts';
import { choices } from '../parts/filter-form.ts';
import { pager } from '../parts/pager.ts';
import { releaseList } from '../parts/release-list.ts';
import { checkInvitation } from './check.ts';
import { columnTags } from './columns.ts';
import { reportPath } from './report.ts';

export interface AnnualReportsData {
  readonly column: Column;
  /** Reports compiled here. */
  readonly reports: readonly PublishedReportRow[];
  /** Reports published as documents: earlier years, other forms. */
  readonly list: ReleasedList;
  readonly agencies: readonly Agency[];
  readonly agency: Agency | undefined;
}

/** The annual reports of all years and agencies, newest first, with the agency as a filter. */
export function annualReportsPage(ctx: PageContext, data: AnnualReportsData): Page {
  const { t, language } = ctx;
  const { column, list, reports, agency } = data;
  const query = new URLSearchParams(agency ? { agency: agency.code } : {});
  return {
    title: column.name[language],
    section: 'annual_reports',
    crumbs: [{ label: column.name[language], path: '/annual-reports' }],
    tags: columnTags(column),
    body: html`<div class="page-head">
        <h1>${column.name[language]}</h1>
        <p class="lead">${t.column.annual.lead}</p>
      </div>
      ${data.agencies.length > 0 ? agencyFilter(ctx, data) : NOTHING}
      ${reports.length + list.total === 0 ? html`<p class="notice section">${t.column.empty}</p>` : NOTHING}
      ${reports.length > 0 ? section('compiled', t.column.annual.compiled, reportList(ctx, reports)) : NOTHING}
      ${
        list.total > 0
          ? section(
              'documents',
              t.column.annual.documents,
              html`${releaseList(ctx, list.items)} ${pager(ctx, list, '/annual-reports', query)}`,
            )
          : NOTHING
      }
      <p class="section">
        ${
          agency
            ? html`<a href="${ctx.href(`/annual-reports/${agency.code}`)}">${t.series.toSeries}</a> `
            : NOTHING
        }<a href="${ctx.href('/open-data')}">${t.series.openData}</a>
      </p>
      ${checkInvitation(ctx)}`,
  };
}

function agencyFilter(ctx: PageContext, { agencies, agency }: AnnualReportsData): Html {
  const { t } = ctx;
  return html`<form class="filters filters-one" action="${ctx.href('/annual-reports')}" method="get">
    ${choices({
      id: 'agency',
      label: t.column.annual.agency,
      any: t.documents.any,
      chosen: agency?.code,
      options: agencies.map(({ code, name }) => [code, name]),
    })}
    <button class="button button-quiet" type="submit">${t.documents.show}</button>
  </form>`;
}

function section(id: string, heading: string, content: Html): Html {
  return html`<section class="section" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${content}
  </section>`;
}

function reportList(ctx: PageContext, reports: readonly PublishedReportRow[]): Html {
  const { t } = ctx;
  return html`<ul class="releases" lang="zh-CN">
    ${reports.map(
      (report) =>
        html`<li class="release">
          <a class="release-title" href="${ctx.href(reportPath(report))}"
            >${report.title}${report.version > 1 ? t.column.annual.corrected(report.version) : ''}</a
          >
          <span class="release-date">${shortDate(report.publishedOn)}</span>
        </li>`,
    )}
  </ul>`;
}
