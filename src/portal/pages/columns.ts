import type { PublicCounts, ReleasedList } from '../../modules/disclosure/contract.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { Page, PageTag, Section } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { dateText, shortDate } from '../parts/date.ts';
import { pager, shownRange } from '../parts/pager.ts';
import { releaseList } from '../parts/release-list.ts';

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
}

/** A column that is a list of documents: the rules, or one statutory item. */
export function columnPage(ctx: PageContext, { column, above, parts, list }: ColumnData): Page {
  const { t, language } = ctx;
  const isItem = column.parentId !== null;
  const path = isItem ? `/statutory-content/${column.id}` : `/${column.id}`;
  const newest = list.page === 1 ? list.items[0] : undefined;
  return {
    title: column.name[language],
    section: isItem ? 'statutory_content' : (column.id as Section),
    crumbs: [
      ...(isItem ? [{ label: t.frame.nav.statutory_content, path: '/statutory-content' }] : []),
      ...above.map(({ id, name }) => ({ label: name[language], path: `/statutory-content/${id}` })),
      { label: column.name[language], path },
    ],
    tags: columnTags(column),
    body: html`<div class="page-head">
        <h1>${column.name[language]}</h1>
        <p class="lead">${column.description[language]}</p>
        ${columnParts(ctx, parts)}
        ${newest ? html`<p class="soft">${t.column.updated(dateText(ctx, newest.releasedOn))}</p>` : ''}
      </div>
      ${
        list.total === 0
          ? html`<p class="notice">${t.column.empty}</p>`
          : html`<p class="soft list-count">${shownRange(ctx, list)}</p>
              ${releaseList(ctx, list.items)} ${pager(ctx, list, path, new URLSearchParams())}`
      }`,
  };
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
      <ol class="catalogue-items">
        ${items
          .filter(({ parentId }) => parentId === column.id)
          .map((item) => {
            const filled = counts.columns.find(({ columnId }) => columnId === item.id);
            return html`<li class="catalogue-item">
              <h2><a href="${ctx.href(`/statutory-content/${item.id}`)}">${item.name[language]}</a></h2>
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
      </ol>`,
  };
}
