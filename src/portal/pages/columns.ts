import type { PublicCounts, ReleasedList } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { Page, PageTag, Section } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { listData } from '../open-data/schema-org.ts';
import { dateText, shortDate } from '../parts/date.ts';
import { agencyOfSite } from '../sites/on-site.ts';
import { documentTable, listWays } from '../parts/document-table.ts';
import { choices } from '../parts/filter-form.ts';
import { pager, shownRange } from '../parts/pager.ts';
import { subscribeLink } from '../parts/subscribe-link.ts';
import type { DocumentFilters } from './documents.ts';
import { documentQuery } from './documents.ts';

/** The seven tags of a column page (国办发〔2017〕47号): three of the site, then these four. */
export function columnTags(column: Column): PageTag[] {
  return [
    ['ColumnName', column.name.zh],
    ['ColumnDescription', column.description.zh],
    ['ColumnKeywords', column.keywords.join(',')],
    ['ColumnType', column.type],
  ];
}

export interface ColumnData {
  readonly column: Column;
  /** The item it stands in, when it is of the third level. */
  readonly above: readonly Column[];
  /** Own columns below it. */
  readonly parts: readonly Column[];
  readonly list: ReleasedList;
  readonly filters: Pick<DocumentFilters, 'agencyId' | 'year'>;
  readonly sort: 'oldest' | undefined;
  /** To choose from; none on an agency's site and for an agency's own column. */
  readonly agencies: readonly Agency[];
}

/** A column that is a list of documents: the rules, or one statutory item; title, number and date of each. */
export function columnPage(ctx: PageContext, data: ColumnData): Page {
  const { column, above, parts, list } = data;
  const { t, language } = ctx;
  const isItem = column.parentId !== null;
  const path = isItem ? `/statutory-content/${column.id}` : `/${column.id}`;
  const feed = `/feeds/columns/${encodeURIComponent(column.id)}.atom`;
  const newest = list.page === 1 && !data.sort ? list.items[0] : undefined;
  const query = documentQuery(data.filters, data.sort);
  const exported = documentQuery({ ...data.filters, columnId: column.id }, data.sort);
  return {
    title: column.name[language],
    section: isItem ? 'statutory_content' : (column.id as Section),
    crumbs: [
      ...(isItem ? [{ label: t.frame.nav.statutory_content, path: '/statutory-content' }] : []),
      ...above.map(({ id, name }) => ({ label: name[language], path: `/statutory-content/${id}` })),
      { label: column.name[language], path },
    ],
    tags: columnTags(column),
    description: column.description[language],
    feeds: [{ title: column.name[language], path: feed }],
    linkedData: listData(
      ctx.portal,
      { path, name: column.name[language], description: column.description[language] },
      list.items,
    ),
    body: html`<div class="page-head">
        <h1>${column.name[language]}</h1>
        <p class="lead">${column.description[language]}</p>
        ${columnParts(ctx, parts)}
        <p class="soft">
          ${newest ? t.column.updated(dateText(ctx, newest.releasedOn)) : ''}
          ${subscribeLink(ctx, { columnId: column.id })}
        </p>
      </div>
      ${list.total > WORTH_FILTERING || query.size > 0 ? columnFilters(ctx, data, path) : NOTHING}
      ${
        list.total === 0
          ? html`<p class="notice section">
              ${query.size > 0 ? t.documents.none : t.column.empty}
              ${query.size > 0 ? html`<a href="${ctx.href(path)}">${t.documents.clear}</a>` : NOTHING}
            </p>`
          : html`<p class="soft list-count">${shownRange(ctx, list)}</p>
              ${documentTable(ctx, list.items, data.filters.agencyId ?? agencyOfSite(ctx.site))}
              ${pager(ctx, list, path, query)} ${listWays(ctx, { query: exported, feed })}`
      }`,
  };
}

/** A list that fits one's eye needs no filters. */
const WORTH_FILTERING = 8;

function columnFilters(ctx: PageContext, { agencies, filters, list, sort }: ColumnData, path: string): Html {
  const { documents: t, policies } = ctx.t;
  return html`<form class="filters" action="${ctx.href(path)}" method="get" aria-label="${t.filter}">
    ${
      agencies.length > 0
        ? choices({
            id: 'agencyId',
            label: t.agency,
            any: t.any,
            chosen: filters.agencyId,
            options: agencies.map(({ id, name }) => [id, name]),
          })
        : NOTHING
    }
    ${choices({
      id: 'year',
      label: t.year,
      any: t.any,
      chosen: filters.year === undefined ? undefined : String(filters.year),
      options: list.years.map(({ value, count }) => [value, `${value} (${count})`]),
    })}
    ${choices({
      id: 'sort',
      label: policies.sort,
      any: policies.sorts.released,
      chosen: sort,
      options: [['oldest', t.oldest]],
    })}
    <button class="button button-quiet" type="submit">${t.apply}</button>
  </form>`;
}

/** The own columns below a column, as ways into it. */
function columnParts(ctx: PageContext, parts: readonly Column[]): Html {
  if (parts.length === 0) return NOTHING;
  return html`<nav aria-label="${ctx.t.sites.ownColumns}">
    <ul class="column-parts">
      ${parts.map(
        ({ id, name }) =>
          html`<li><a href="${ctx.href(`/statutory-content/${id}`)}">${name[ctx.language]}</a></li>`,
      )}
    </ul>
  </nav>`;
}

export interface CatalogueData {
  readonly column: Column;
  readonly items: readonly Column[];
  readonly counts: PublicCounts;
}

/** The catalogue of what must be published: the items of Art. 20 and 21 with what stands in each. */
export function cataloguePage(ctx: PageContext, { column, items, counts }: CatalogueData): Page {
  const { t, language } = ctx;
  return {
    title: column.name[language],
    section: 'statutory_content',
    crumbs: [{ label: column.name[language], path: '/statutory-content' }],
    tags: columnTags(column),
    body: html`<div class="page-head">
        <h1>${column.name[language]}</h1>
        <p class="lead">${t.column.catalogue.lead}</p>
      </div>
      <ul class="row-links">
        <li><a href="${ctx.href('/policies')}">${t.policies.title}</a></li>
        <li><a href="${ctx.href('/catalogue')}">${t.catalogue.title}</a></li>
      </ul>
      ${GROUPS.map((group) =>
        catalogueGroup(
          ctx,
          group,
          items.filter(({ id, parentId }) => parentId === column.id && groupOf(id) === group),
          { items, counts },
        ),
      )}`,
  };
}

/** The articles that demand what the columns hold, and what agencies add. */
const GROUPS = ['art20', 'art21', 'own'] as const;
type Group = (typeof GROUPS)[number];

const groupOf = (id: string): Group =>
  id.startsWith('art20_') ? 'art20' : id.startsWith('art21_') ? 'art21' : 'own';

function catalogueGroup(
  ctx: PageContext,
  group: Group,
  columns: readonly Column[],
  { items, counts }: Pick<CatalogueData, 'items' | 'counts'>,
): Html {
  if (columns.length === 0) return NOTHING;
  const { t, language } = ctx;
  return html`<section class="catalogue-group" aria-labelledby="group-${group}">
    <h2 id="group-${group}">${t.catalogue.articles[group]}</h2>
    <ol class="catalogue-items">
      ${columns.map((item) => {
        const filled = counts.columns.find(({ columnId }) => columnId === item.id);
        return html`<li class="catalogue-item">
          <h3><a href="${ctx.href(`/statutory-content/${item.id}`)}">${item.name[language]}</a></h3>
          <p>${item.description[language]}</p>
          ${columnParts(
            ctx,
            items.filter(({ parentId }) => parentId === item.id),
          )}
          <p class="catalogue-count">
            ${
              filled
                ? html`${t.column.catalogue.count(filled.count)} · ${t.column.updatedShort}
                  ${shortDate(filled.lastReleasedOn)}`
                : t.column.catalogue.none
            }
          </p>
        </li>`;
      })}
    </ol>
  </section>`;
}
