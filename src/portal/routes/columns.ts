import type { FastifyRequest } from 'fastify';
import { yearOf } from '../../kernel/dates.ts';
import { listReleased, publicCounts } from '../../modules/disclosure/index.ts';
import { agencyByWord, listAgencies } from '../../modules/identity/index.ts';
import { columnsOf, formerColumn, ownColumn } from '../../modules/platforms/index.ts';
import type { Column } from '../../modules/platforms/index.ts';
import { cataloguePage, columnPage } from '../pages/columns.ts';
import type { ColumnData } from '../pages/columns.ts';
import { guidePage } from '../pages/guide.ts';
import type { PageContext } from '../frame/page-context.ts';
import { sharedPage } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { agencyOfSite, columnsFor, listFor, overviewFor } from '../sites/on-site.ts';
import { pageNotFound } from './not-found.ts';
import { documentFilters, pageNumber, queryTexts } from './query.ts';
import { siteColumn } from './site-column.ts';

const PUBLISHED_GUIDES = 3;

/** The fixed columns that hold documents: guide, rules, statutory content with its items. */
export function columnRoutes(portal: Portal): void {
  const { runtime, ask } = portal;

  sharedPage(portal, '/guide', async (ctx, request) => {
    const own = agencyOfSite(ctx.site);
    const agencies = await listAgencies(runtime.db);
    const word = own ?? queryTexts(request)['agency'];
    const agency = word ? await agencyByWord(runtime.db, word) : agencies[0];
    if (!agency) throw pageNotFound();
    const [columns, counts, published] = await Promise.all([
      columnsOf(runtime.db, agency.id),
      ask(publicCounts, { agencyId: agency.id, year: yearOf(ctx.today) }),
      ask(listReleased, { agencyId: agency.id, columnId: 'guide', pageSize: PUBLISHED_GUIDES }),
    ]);
    return guidePage(ctx, {
      column: siteColumn('guide'),
      agencies: own === undefined ? agencies : [],
      agency,
      items: columns.filter(({ parentId }) => parentId === 'statutory_content'),
      counts,
      published: published.items,
    });
  });

  sharedPage(portal, '/rules', async (ctx, request) => {
    const listed = await columnList(portal, ctx, request, { columnId: 'rules' });
    return columnPage(ctx, { column: siteColumn('rules'), above: [], parts: [], ...listed });
  });

  sharedPage(portal, '/statutory-content', async (ctx) => {
    const [{ counts }, columns] = await Promise.all([overviewFor(portal, ctx, 1), columnsFor(portal, ctx)]);
    return cataloguePage(ctx, {
      column: siteColumn('statutory_content'),
      items: columns.filter(({ parentId }) => parentId !== null),
      counts,
    });
  });

  sharedPage(portal, '/statutory-content/:columnId', async (ctx, request, reply) => {
    const { columnId } = request.params as { columnId: string };
    const found = await findColumn(portal, ctx, columnId);
    if ('leadsTo' in found) {
      void reply.header('Cache-Control', 'no-cache').redirect(found.leadsTo, 301);
      return undefined;
    }
    const { column, columns, ownerId } = found;
    const listed = await columnList(portal, ctx, request, { columnId, ownerId });
    return columnPage(ctx, {
      column,
      above: columns.filter(({ id, parentId }) => id === column.parentId && parentId !== null),
      parts: columns.filter(({ parentId }) => parentId === column.id),
      ...listed,
    });
  });
}

/** The documents of a column under the reader's filters, and what there is to choose from. */
async function columnList(
  portal: Portal,
  ctx: PageContext,
  request: FastifyRequest,
  { columnId, ownerId }: { readonly columnId: string; readonly ownerId?: string | undefined },
): Promise<Pick<ColumnData, 'list' | 'filters' | 'sort' | 'agencies'>> {
  const query = queryTexts(request);
  const { agencyId, year } = documentFilters(query);
  const isOne = ownerId !== undefined || agencyOfSite(ctx.site) !== undefined;
  const filters = { year, ...(isOne ? {} : { agencyId }) };
  const sort = query['sort'] === 'oldest' ? 'oldest' : undefined;
  const asked = { columnId, page: pageNumber(query), sort, ...filters };
  return {
    list: await listFor(portal, ctx, ownerId ? { ...asked, agencyId: ownerId } : asked),
    filters,
    sort,
    agencies: isOne ? [] : await listAgencies(portal.runtime.db),
  };
}

interface FoundColumn {
  readonly column: Column;
  /** The tree it stands in. */
  readonly columns: readonly Column[];
  /** On the portal: the agency whose own column it is. */
  readonly ownerId?: string;
}

/**
 * A column of the site by its id. On the portal also an agency's own column; one that was merged or closed leads to
 * where its address leads now.
 */
async function findColumn(
  portal: Portal,
  ctx: PageContext,
  columnId: string,
): Promise<FoundColumn | { readonly leadsTo: string }> {
  const { db } = portal.runtime;
  const columns = await columnsFor(portal, ctx);
  const column = columns.find(({ id, parentId }) => id === columnId && parentId !== null);
  if (column) return { column, columns };
  const former = await formerColumn(db, columnId);
  if (former) {
    const { leadsTo } = former;
    const path = leadsTo === 'statutory_content' ? '/statutory-content' : `/statutory-content/${leadsTo}`;
    return { leadsTo: ctx.href(leadsTo === 'rules' || leadsTo === 'guide' ? `/${leadsTo}` : path) };
  }
  const own = agencyOfSite(ctx.site) === undefined ? await ownColumn(db, columnId) : undefined;
  if (!own) throw pageNotFound();
  return { column: own.column, columns: await columnsOf(db, own.agencyId), ownerId: own.agencyId };
}
