import type { Database, Tx } from '../../../kernel/database/types.ts';
import { documentOfPage, topPages, type ViewsPeriod } from '../../platforms/index.ts';
import type { PageViewList } from '../contract.ts';
import { releasedTitles } from './for-reports.ts';

/** The pages most asked for in a period, documents by their titles. */
export async function mostViewed(
  db: Database | Tx,
  period: ViewsPeriod,
  slice: { limit: number; offset: number },
): Promise<Pick<PageViewList, 'items' | 'total' | 'views'>> {
  const { pages, total, views } = await topPages(db, period, slice);
  const ids = pages.flatMap(({ page }) => documentOfPage(page) ?? []);
  const titles = new Map((await releasedTitles(db, ids)).map((one) => [one.id, one]));
  const items = pages.map((one) => {
    const id = documentOfPage(one.page) ?? null;
    const document = id === null ? undefined : titles.get(id);
    return {
      page: one.page,
      documentId: id,
      title: document?.title ?? one.page,
      documentNumber: document?.documentNumber ?? null,
      releasedOn: document?.releasedOn ?? null,
      views: one.views,
    };
  });
  return { items, total, views };
}
