import type { ReleasedList } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import { choices } from '../parts/filter-form.ts';
import { pager, shownRange } from '../parts/pager.ts';
import { releaseList } from '../parts/release-list.ts';
import { columnTags } from './columns.ts';

export interface AnnualReportsData {
  readonly column: Column;
  readonly list: ReleasedList;
  readonly agencies: readonly Agency[];
  readonly agency: Agency | undefined;
}

/** The annual reports of all years and agencies, newest first, each with its agency as a filter. */
export function annualReportsPage(ctx: PageContext, data: AnnualReportsData): Page {
  const { t, language } = ctx;
  const { column, list, agencies, agency } = data;
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
      <form class="filters filters-one" action="${ctx.href('/annual-reports')}" method="get">
        ${choices({
          id: 'agency',
          label: t.column.annual.agency,
          any: t.documents.any,
          chosen: agency?.code,
          options: agencies.map(({ code, name }) => [code, name]),
        })}
        <button class="button button-quiet" type="submit">${t.documents.show}</button>
      </form>
      ${
        list.total === 0
          ? html`<p class="notice section">${t.column.empty}</p>`
          : html`<p class="soft list-count">${shownRange(ctx, list)}</p>
              ${releaseList(ctx, list.items)} ${pager(ctx, list, '/annual-reports', query)}`
      }`,
  };
}
