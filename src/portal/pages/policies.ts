import type { PolicyItem, PolicyList, ReleasedRecord } from '../../modules/disclosure/contract.ts';
import { VALIDITY_LABELS } from '../../modules/disclosure/index.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Page } from '../frame/page.ts';
import { COLUMN_TYPE } from '../text/page-tags.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { listData } from '../open-data/schema-org.ts';
import { shortDate } from '../parts/date.ts';
import { choices, words } from '../parts/filter-form.ts';
import { kindName, topicName, validityMark } from '../parts/labels.ts';
import { pager, shownRange } from '../parts/pager.ts';

export interface PolicyFilters {
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  readonly agencyId?: string | undefined;
  readonly topic?: string | undefined;
  readonly year?: number | undefined;
  readonly validity?: string | undefined;
  readonly sort?: string | undefined;
}

export interface PoliciesData {
  readonly list: PolicyList;
  readonly filters: PolicyFilters;
  readonly agencies: readonly Agency[];
  /** Attachments of the documents of this page, by document. */
  readonly files: ReadonlyMap<string, ReleasedRecord['files']>;
}

const SORTS = ['released', 'signed', 'effective', 'title'] as const;
const VALIDITIES = ['in_force', 'not_yet_effective', 'expired', 'repealed'] as const;

/** The filters as a query, without one of them. */
export function policyQuery(filters: PolicyFilters, without?: keyof PolicyFilters): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined && name !== without) query.set(name, String(value));
  }
  return query;
}

/** The policy library: rules and normative documents shown together with their validity, none ever removed. */
export function policiesPage(ctx: PageContext, data: PoliciesData): Page {
  const { policies: t } = ctx.t;
  const { list, filters } = data;
  const query = policyQuery(filters);
  return {
    title: t.title,
    section: 'policies',
    crumbs: [{ label: t.title, path: '/policies' }],
    description: t.lead,
    tags: [
      ['ColumnName', t.title],
      ['ColumnDescription', t.lead],
      ['ColumnKeywords', t.title],
      ['ColumnType', COLUMN_TYPE.policies],
    ],
    feeds: [{ title: t.title, path: '/feeds/columns/art20_01.atom' }],
    linkedData: listData(ctx.site, { path: '/policies', name: t.title, description: t.lead }, list.items),
    body: html`<div class="page-head">
        <h1>${t.title}</h1>
        <p class="lead">${t.lead}</p>
      </div>
      ${validityTabs(ctx, data)} ${filterForm(ctx, data)}
      ${
        list.total === 0
          ? html`<p class="notice section">${t.none} <a href="${ctx.href('/policies')}">${t.clear}</a></p>`
          : html`<p class="soft list-count">${shownRange(ctx, list)}</p>
              ${policyTable(ctx, data)} ${pager(ctx, list, '/policies', query)}
              <p class="list-ways">
                <a href="${ctx.href('/policies.csv')}${query.size > 0 ? `?${query}` : ''}" download
                  >${t.export}</a
                >
                <a href="${ctx.href('/feeds/columns/art20_01.atom')}">${t.feed}</a>
              </p>`
      }`,
  };
}

/** Validity as a row of choices with their counts: what most readers ask first. */
function validityTabs(ctx: PageContext, { list, filters }: PoliciesData): Html {
  const { policies: t } = ctx.t;
  const { validities } = list.facets;
  const all = validities.reduce((sum, { count }) => sum + count, 0);
  const base = policyQuery(filters, 'validity');
  const tab = (value: string | undefined, label: string, count: number) => {
    const query = new URLSearchParams(base);
    if (value) query.set('validity', value);
    return html`<li>
      <a
        href="${ctx.href('/policies')}${query.size > 0 ? `?${query}` : ''}"
        ${value === filters.validity ? html`aria-current="true"` : ''}
        >${label} <span class="tab-count">${count}</span></a
      >
    </li>`;
  };
  return html`<nav class="tabs" aria-label="${t.validity}">
    <ul>
      ${tab(undefined, t.every, all)}
      ${VALIDITIES.map((value) =>
        tab(
          value,
          VALIDITY_LABELS[value][ctx.language],
          validities.find((one) => one.value === value)?.count ?? 0,
        ),
      )}
    </ul>
  </nav>`;
}

function filterForm(ctx: PageContext, { filters, list, agencies }: PoliciesData): Html {
  const { policies: t } = ctx.t;
  const { facets } = list;
  const nameOf = (id: string) => agencies.find((agency) => agency.id === id)?.name ?? id;
  const counted = (
    values: readonly { value: string; count: number }[],
    label: (value: string) => string,
  ): (readonly [string, string])[] =>
    values.map(({ value, count }) => [value, `${label(value)} (${count})`] as const);
  return html`<form class="filters" action="${ctx.href('/policies')}" method="get" aria-label="${t.filter}">
    ${filters.validity ? html`<input type="hidden" name="validity" value="${filters.validity}" />` : NOTHING}
    ${words({ id: 'q', label: t.words, value: filters.q, hint: t.wordsHint })}
    ${choices({
      id: 'kind',
      label: t.kind,
      any: t.any,
      chosen: filters.kind,
      options: counted(facets.kinds, (kind) => kindName(ctx, kind)),
    })}
    ${choices({
      id: 'agencyId',
      label: t.agency,
      any: t.any,
      chosen: filters.agencyId,
      options: counted(facets.agencies, nameOf),
    })}
    ${choices({
      id: 'topic',
      label: t.topic,
      any: t.any,
      chosen: filters.topic,
      options: counted(facets.topics, (topic) => topicName(ctx, topic)),
    })}
    ${choices({
      id: 'year',
      label: t.year,
      any: t.any,
      chosen: filters.year === undefined ? undefined : String(filters.year),
      options: counted(facets.years, (year) => year),
    })}
    ${choices({
      id: 'sort',
      label: t.sort,
      chosen: filters.sort ?? 'released',
      options: SORTS.map((sort) => [sort, t.sorts[sort]] as const),
    })}
    <button class="button button-quiet" type="submit">${t.apply}</button>
    ${
      policyQuery(filters).size > 0
        ? html`<a class="filters-clear" href="${ctx.href('/policies')}">${t.clear}</a>`
        : NOTHING
    }
  </form>`;
}

function policyTable(ctx: PageContext, { list, files }: PoliciesData): Html {
  const { policies: t } = ctx.t;
  return html`<table class="catalogue policies">
    <caption class="hidden-text">
      ${t.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.name}</th>
        <th scope="col">${t.state}</th>
        <th scope="col">${t.signedOn}</th>
        <th scope="col">${t.effectiveOn}</th>
        <th scope="col">${t.files}</th>
      </tr>
    </thead>
    <tbody>
      ${list.items.map(
        (item) =>
          html`<tr>
            <th scope="row" lang="zh-CN">
              <a href="${ctx.href(`/documents/${item.id}`)}">${item.title}</a>
              <span class="catalogue-index">${item.documentNumber ?? ''} ${item.issuer}</span>
            </th>
            <td data-name="${t.state}">${validityMark(ctx, item.validity)} ${validityDay(ctx, item)}</td>
            <td data-name="${t.signedOn}">${item.signedOn ? shortDate(item.signedOn) : '—'}</td>
            <td data-name="${t.effectiveOn}">${item.effectiveOn ? shortDate(item.effectiveOn) : '—'}</td>
            <td data-name="${t.files}">${fileNames(ctx, item, files.get(item.id) ?? [])}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The day on which it ceased or will cease to hold. */
function validityDay({ t }: PageContext, { validity, repealedOn, expiresOn }: PolicyItem): Html {
  if (validity === 'repealed' && repealedOn) {
    return html`<span class="catalogue-index">${t.policies.since(repealedOn)}</span>`;
  }
  return expiresOn ? html`<span class="catalogue-index">${t.policies.until(expiresOn)}</span>` : NOTHING;
}

/** The official format to download: the attachments by their kind, named in full for those who do not see the row. */
function fileNames({ t }: PageContext, item: PolicyItem, files: ReleasedRecord['files']): Html {
  if (files.length === 0) return html`${t.policies.noFiles}`;
  return html`${files.map(
    ({ id, name }) =>
      html`<a class="file-chip" href="/files/${id}" download="${name}" aria-label="${name} (${item.title})"
        >${name.split('.').pop()?.toUpperCase()}</a
      > `,
  )}`;
}
