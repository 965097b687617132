import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { takesDocuments } from '../../platforms/index.ts';
import { searchInput, type SearchResult } from '../contract.ts';
import { rowsOfOrdinals } from '../store/search/hits.ts';
import { standingOnSite } from '../views/push/on-site.ts';
import { searchDocuments } from '../views/search/search-documents.ts';
import { searchItems } from '../views/search/search-item.ts';

/**
 * Finds published documents by words, exact phrases, a piece of the title, document number or index number; simplified
 * or traditional characters; also inside attachments. When nothing matches whole, `relaxation` says what was given up.
 */
export const searchReleased = defineRead({
  name: 'disclosure.search_released',
  summary: { zh: '搜索公开文件', en: 'search published documents' },
  input: searchInput,
  load: async () => null,
  subject: () => ({}),
  act: async (
    ctx,
    _loaded,
    { q, sort, scope, page, pageSize, siteAgencyId, ...filters },
  ): Promise<SearchResult> => {
    const part = { limit: pageSize, offset: (page - 1) * pageSize };
    const within =
      siteAgencyId === undefined
        ? undefined
        : await standingOnSite(ctx, { agencyId: siteAgencyId, of: 'agency' });
    const found = await searchDocuments(ctx, { q, sort, scope, filters, within }, part);
    const rows = await rowsOfOrdinals(ctx.tx, found.page);
    const { hits, facets, total, corrections } = found;
    return {
      query: q,
      relaxed: hits.relaxation !== null && total > 0,
      relaxation: hits.relaxation,
      corrections,
      comparedOnly: hits.comparedOnly,
      total,
      page,
      pageSize,
      items: await searchItems(ctx.tx, rows, hits.terms, ctx.today),
      facets: { ...facets, columns: facets.columns.filter(({ value }) => takesDocuments(value)) },
    };
  },
});
