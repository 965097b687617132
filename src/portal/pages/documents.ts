import type { ReleasedList } from '../../modules/disclosure/contract.ts';
import {
  GENRE_LABELS,
  TARGET_GROUP_LABELS,
  TOPIC_LABELS,
  VALIDITY_LABELS,
} from '../../modules/disclosure/index.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { Page } from '../frame/page.ts';
import { COLUMN_TYPE } from '../text/page-tags.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { listData } from '../open-data/schema-org.ts';
import { agencyOfSite } from '../sites/on-site.ts';
import { documentTable, listWays } from '../parts/document-table.ts';
import { choices } from '../parts/filter-form.ts';
import { kindName } from '../parts/labels.ts';
import { pager, shownRange } from '../parts/pager.ts';

export interface DocumentFilters {
  readonly agencyId?: string | undefined;
  readonly columnId?: string | undefined;
  readonly kind?: string | undefined;
  readonly topic?: string | undefined;
  readonly genre?: string | undefined;
  readonly validity?: string | undefined;
  readonly targetGroup?: string | undefined;
  readonly year?: number | undefined;
}

export interface DocumentsData {
  readonly list: ReleasedList;
  readonly filters: DocumentFilters;
  /** None on an agency's own site, where there is nothing to choose. */
  readonly agencies: readonly Agency[];
  readonly columns: readonly Column[];
  readonly kinds: readonly string[];
  readonly sort?: 'oldest' | undefined;
}

/** The filters as a query. */
export function documentQuery(filters: DocumentFilters, sort?: string): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filters, sort })) if (value) query.set(name, String(value));
  return query;
}

/** The catalogue (Art. 12): index, name, summary, date, with filters and pages. */
export function documentsPage(ctx: PageContext, data: DocumentsData): Page {
  const { t } = ctx;
  const { list, filters, sort } = data;
  const query = documentQuery(filters, sort);
  const feed = `/feeds/search.atom${query.size > 0 ? `?${documentQuery(filters)}` : ''}`;
  return {
    title: t.documents.title,
    section: 'documents',
    crumbs: [{ label: t.documents.title, path: '/documents' }],
    description: t.documents.lead,
    tags: [
      ['ColumnName', t.documents.title],
      ['ColumnDescription', t.documents.lead],
      ['ColumnKeywords', t.documents.caption],
      ['ColumnType', COLUMN_TYPE.other],
    ],
    feeds: [{ title: t.openData.feedAll, path: query.size > 0 ? feed : '/feeds/all.atom' }],
    linkedData: listData(
      ctx.portal,
      { path: '/documents', name: t.documents.title, description: t.documents.lead },
      list.items,
    ),
    body: html`<div class="page-head">
        <h1>${t.documents.title}</h1>
        <p class="lead">
          ${t.documents.lead} <a href="${ctx.href('/catalogue')}">${t.catalogue.title}</a>
          <a href="${ctx.href('/policies')}">${t.policies.title}</a>
        </p>
      </div>
      ${filterForm(ctx, data)}
      ${
        list.total === 0
          ? html`<p class="notice section">
              ${t.documents.none}
              ${query.size > 0 ? html`<a href="${ctx.href('/documents')}">${t.documents.clear}</a>` : NOTHING}
            </p>`
          : html`<p class="soft list-count">${shownRange(ctx, list)}</p>
              ${documentTable(ctx, list.items, filters.agencyId ?? agencyOfSite(ctx.site))}
              ${pager(ctx, list, '/documents', query)} ${listWays(ctx, { query, feed })}`
      }`,
  };
}

function filterForm(ctx: PageContext, data: DocumentsData): Html {
  const { t } = ctx;
  const { filters, agencies, kinds, list, sort } = data;
  const hasFilter = documentQuery(filters, sort).size > 0;
  return html`<form
    class="filters"
    action="${ctx.href('/documents')}"
    method="get"
    aria-label="${t.documents.filter}"
  >
    ${
      agencies.length > 0
        ? choices({
            id: 'agencyId',
            label: t.documents.agency,
            any: t.documents.any,
            chosen: filters.agencyId,
            options: agencies.map(({ id, name }) => [id, name]),
          })
        : NOTHING
    }
    ${choices({
      id: 'topic',
      label: t.document.topic,
      any: t.documents.any,
      chosen: filters.topic,
      options: labelled(ctx, TOPIC_LABELS),
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
    ${moreFilters(ctx, data)}
    <button class="button button-quiet" type="submit">${t.documents.apply}</button>
    ${hasFilter ? html`<a class="filters-clear" href="${ctx.href('/documents')}">${t.documents.clear}</a>` : NOTHING}
  </form>`;
}

/** The filters that fewer readers need; open when one of them is in use. */
function moreFilters(ctx: PageContext, { filters, columns, sort }: DocumentsData): Html {
  const { t, language } = ctx;
  const inUse = [filters.columnId, filters.genre, filters.validity, filters.targetGroup, sort].some(Boolean);
  return html`<details class="filters-more" ${inUse ? html`open` : ''}>
    <summary>${t.documents.more}</summary>
    <div class="filters-inner">
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
        id: 'genre',
        label: t.document.genre,
        any: t.documents.any,
        chosen: filters.genre,
        options: labelled(ctx, GENRE_LABELS),
      })}
      ${choices({
        id: 'validity',
        label: t.documents.validity,
        any: t.documents.any,
        chosen: filters.validity,
        options: labelled(ctx, VALIDITY_LABELS),
      })}
      ${choices({
        id: 'targetGroup',
        label: t.documentPage.targetGroups,
        any: t.documents.any,
        chosen: filters.targetGroup,
        options: labelled(ctx, TARGET_GROUP_LABELS),
      })}
      ${choices({
        id: 'sort',
        label: t.policies.sort,
        any: t.policies.sorts.released,
        chosen: sort,
        options: [['oldest', t.documents.oldest]],
      })}
    </div>
  </details>`;
}

const labelled = (
  { language }: PageContext,
  labels: Readonly<Record<string, Readonly<Record<'zh' | 'en', string>>>>,
): (readonly [string, string])[] =>
  Object.entries(labels).map(([value, label]) => [value, label[language]] as const);
