import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { exportSearchInput, MOST_EXPORTED_HITS, type ExportedSearch } from '../../contract.ts';
import { rowsOfOrdinals } from '../../store/search/hits.ts';
import { toReleasedItem } from '../../views/released-item.ts';
import { searchDocuments } from '../../views/search/search-documents.ts';

/** The first hits of a search as data, in its order. */
export const exportSearch = defineRead({
  name: 'disclosure.export_search',
  summary: { zh: '导出搜索结果', en: 'export the hits of a search' },
  input: exportSearchInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { q, sort, scope, ...filters }): Promise<ExportedSearch> => {
    const part = { limit: MOST_EXPORTED_HITS, offset: 0 };
    const { page, total } = await searchDocuments(ctx, { q, sort, scope, filters }, part);
    const rows = await rowsOfOrdinals(ctx.tx, page);
    return { query: q, total, items: rows.map((row) => toReleasedItem(row, ctx.today)) };
  },
});
