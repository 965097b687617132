import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { addPageViewsInput } from '../../../platforms/contract.ts';
import { addViews, documentOfPage } from '../../../platforms/index.ts';
import { disclosureTables } from '../../store/dossier.ts';

/**
 * Adds what was counted since the last time. Only the house itself does; counts are no facts and leave none. Pages of
 * documents that do not exist are left out.
 */
export const addPageViews = defineAct({
  name: 'disclosure.add_page_views',
  summary: { zh: '累计页面访问量', en: 'add page views' },
  input: addPageViewsInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { counts }) => {
    const ids = [...new Set(counts.flatMap(({ page }) => documentOfPage(page) ?? []))];
    const agencies = new Map<string, string>();
    for (let start = 0; start < ids.length; start += 1000) {
      const rows = await disclosureTables(ctx.tx)
        .selectFrom('documents')
        .select(['id', 'agency_id'])
        .where('id', 'in', ids.slice(start, start + 1000))
        .execute();
      for (const { id, agency_id: agencyId } of rows) agencies.set(id, agencyId);
    }
    const known = counts.flatMap(({ page, ...count }) => {
      const id = documentOfPage(page);
      if (id === undefined) return [{ ...count, page, agency_id: '' }];
      const agencyId = agencies.get(id);
      return agencyId === undefined ? [] : [{ ...count, page, agency_id: agencyId }];
    });
    await addViews(ctx.tx, known);
    return { added: known.length };
  },
});
