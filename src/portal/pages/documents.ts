import type { ReleasedItem, ReleasedList } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { shortDate } from '../parts/date.ts';
import { choices } from '../parts/filter-form.ts';
import { kindName, validityMark } from '../parts/labels.ts';
import { pager, shownRange } from '../parts/pager.ts';

export interface DocumentFilters {
  readonly agencyId?: string | undefined;
  readonly columnId?: string | undefined;
  readonly kind?: string | undefined;
  readonly year?: number | undefined;
}

export interface DocumentsData {
  readonly list: ReleasedList;
  readonly filters: DocumentFilters;
  readonly agencies: readonly Agency[];
  readonly columns: readonly Column[];
  readonly kinds: readonly string[];
}

/** The catalogue (Art. 12): index, name, summary, date, with filters and pages. */
export function documentsPage(ctx: PageContext, data: DocumentsData): Page {
  const { t } = ctx;
  const { list, filters } = data;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, String(value));
  return {
    title: t.documents.title,
    section: 'documents',
    crumbs: [{ label: t.documents.title, path: '/documents' }],
    body: html`<div class="page-head">
        <h1>${t.documents.title}</h1>
        <p class="lead">${t.documents.lead}</p>
      </div>
      ${filterForm(ctx, data)}
      ${
        list.total === 0
          ? html`<p class="notice section">
              ${t.documents.none}
              ${query.size > 0 ? html`<a href="${ctx.href('/documents')}">${t.documents.clear}</a>` : NOTHING}
            </p>`
          : html`<p class="soft list-count">${shownRange(ctx, list)}</p>
              ${catalogue(ctx, list.items)} ${pager(ctx, list, '/documents', query)}`
      }`,
  };
}

function filterForm(ctx: PageContext, { filters, agencies, columns, kinds, list }: DocumentsData): Html {
  const { t, language } = ctx;
  const hasFilter = Object.values(filters).some(Boolean);
  return html`<form
    class="filters"
    action="${ctx.href('/documents')}"
    method="get"
    aria-label="${t.documents.filter}"
  >
    ${
      agencies.length > 0 &&
      choices({
        id: 'agencyId',
        label: t.documents.agency,
        any: t.documents.any,
        chosen: filters.agencyId,
        options: agencies.map(({ id, name }) => [id, name]),
      })
    }
    ${choices({
      id: 'columnId',
      label: t.documents.column,
      any: t.documents.any,
      chosen: filters.columnId,
      options: columns
        .filter(({ takesDocuments }) => takesDocuments)
        .map(({ id, name }) => [id, name[language]]),
    })}
    ${choices({
      id: 'kind',
      label: t.documents.kind,
      any: t.documents.any,
      chosen: filters.kind,
      options: kinds.map((kind) => [kind, kindName(ctx, kind)]),
    })}
    ${choices({
      id: 'year',
      label: t.documents.year,
      any: t.documents.any,
      chosen: filters.year === undefined ? undefined : String(filters.year),
      options: list.years.map(({ value, count }) => [value, `${value} (${count})`]),
    })}
    <button class="button button-quiet" type="submit">${t.documents.apply}</button>
    ${hasFilter ? html`<a class="filters-clear" href="${ctx.href('/documents')}">${t.documents.clear}</a>` : NOTHING}
  </form>`;
}

function catalogue(ctx: PageContext, items: readonly ReleasedItem[]): Html {
  const { documents: t } = ctx.t;
  return html`<table class="catalogue">
    <caption class="hidden-text">
      ${t.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.name}</th>
        <th scope="col">${t.number}</th>
        <th scope="col">${t.signedOn}</th>
        <th scope="col">${t.publishedOn}</th>
      </tr>
    </thead>
    <tbody lang="zh-CN">
      ${items.map(
        (item) =>
          html`<tr>
            <th scope="row">
              <a href="${ctx.href(`/documents/${item.id}`)}">${item.title}</a>
              ${item.summary ? html`<span class="catalogue-summary">${item.summary}</span>` : NOTHING}
              <span class="catalogue-index" lang="${ctx.t.frame.languageTag}"
                >${t.index}
                <span class="nowrap">${item.indexNumber}</span> ${validityMark(ctx, item.validity)}</span
              >
            </th>
            <td data-name="${t.number}">${item.documentNumber ?? '—'}</td>
            <td data-name="${t.signedOn}">${item.signedOn ? shortDate(item.signedOn) : '—'}</td>
            <td data-name="${t.publishedOn}">${shortDate(item.releasedOn)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
