import { yearOf } from '../../kernel/dates.ts';
import { listReleased, publicCounts } from '../../modules/disclosure/index.ts';
import { agencyByWord, listAgencies } from '../../modules/identity/index.ts';
import { columnsOf, siteFrame } from '../../modules/platforms/index.ts';
import type { Column } from '../../modules/platforms/index.ts';
import { cataloguePage, columnPage } from '../pages/columns.ts';
import { guidePage } from '../pages/guide.ts';
import { sharedPage } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { pageNotFound } from './not-found.ts';
import { pageNumber, queryTexts } from './query.ts';
import { siteColumn } from './site-column.ts';

const PUBLISHED_GUIDES = 3;

/** The fixed columns that hold documents: guide, rules, statutory content with its items. */
export function columnRoutes(portal: Portal): void {
  const { runtime, ask } = portal;

  sharedPage(portal, '/guide', async (ctx, request) => {
    const agencies = await listAgencies(runtime.db);
    const word = queryTexts(request)['agency'];
    const agency = word ? await agencyByWord(runtime.db, word) : agencies[0];
    if (!agency) throw pageNotFound();
    const [columns, counts, published] = await Promise.all([
      columnsOf(runtime.db, agency.id),
      ask(publicCounts, { agencyId: agency.id, year: yearOf(ctx.today) }),
      ask(listReleased, { agencyId: agency.id, columnId: 'guide', pageSize: PUBLISHED_GUIDES }),
    ]);
    return guidePage(ctx, {
      column: siteColumn('guide'),
      agencies,
      agency,
      items: columns.filter(({ parentId }) => parentId !== null),
      counts,
      published: published.items,
    });
  });

  sharedPage(portal, '/rules', async (ctx, request) => {
    const list = await ask(listReleased, { columnId: 'rules', page: pageNumber(queryTexts(request)) });
    return columnPage(ctx, { column: siteColumn('rules'), list });
  });

  sharedPage(portal, '/statutory-content', async (ctx) => {
    const counts = await ask(publicCounts, { year: yearOf(ctx.today) });
    return cataloguePage(ctx, {
      column: siteColumn('statutory_content'),
      items: siteFrame().filter(({ parentId }) => parentId !== null),
      counts,
    });
  });

  sharedPage(portal, '/statutory-content/:columnId', async (ctx, request) => {
    const { columnId } = request.params as { columnId: string };
    const list = await ask(listReleased, { columnId, page: pageNumber(queryTexts(request)) });
    const column = await itemColumn(portal, columnId, list.items[0]?.agencyId);
    return columnPage(ctx, { column, list });
  });
}

/** A statutory item of the frame, or an agency's own column as found by a document that stands in it. */
async function itemColumn(portal: Portal, columnId: string, agencyId?: string): Promise<Column> {
  const own = agencyId ? await columnsOf(portal.runtime.db, agencyId) : [];
  const column = [...siteFrame(), ...own].find(({ id, parentId }) => id === columnId && parentId !== null);
  if (!column) throw pageNotFound();
  return column;
}
