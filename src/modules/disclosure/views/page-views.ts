import type { Database, Tx } from '../../../kernel/database/types.ts';
import { documentOfPage, topPages, type ViewsPeriod } from '../../platforms/index.ts';
import type { PageViewList } from '../contract.ts';
import { PAGE_DETAILS } from '../labels/channels.ts';
import { releasedTitles } from './for-reports.ts';
import { PageNames } from './page-names.ts';

/** The pages most asked for in a period, documents by their titles. */
export async function mostViewed(
  db: Database | Tx,
  period: ViewsPeriod,
  slice: { limit: number; offset: number },
): Promise<Pick<PageViewList, 'items' | 'total' | 'views'>> {
  const { pages, total, views } = await topPages(db, period, slice);
  const ids = pages.flatMap(({ page }) => documentOfPage(page) ?? []);
  const titles = new Map((await releasedTitles(db, ids)).map((one) => [one.id, one]));
  const names = new PageNames(db);
  const items: PageViewList['items'] = [];
  for (const { page, views: number } of pages) {
    const id = documentOfPage(page) ?? null;
    const document = id === null ? undefined : titles.get(id);
    const title = document ? { zh: document.title, en: document.title } : PAGE_DETAILS.withdrawn;
    items.push({
      page,
      documentId: id,
      name: id === null ? await names.nameOf(page) : title,
      documentNumber: document?.documentNumber ?? null,
      releasedOn: document?.releasedOn ?? null,
      views: number,
    });
  }
  return { items, total, views };
}
