import { excerpt, markTerms } from '../../../kernel/text/marks.ts';
import { normaliseText } from '../../../kernel/text/normalise.ts';
import { textQuery } from '../../../kernel/text/query.ts';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { takesDocuments } from '../../platforms/index.ts';
import { searchInput, type SearchResult } from '../contract.ts';
import { numbersInQuery } from '../domain/number-keys.ts';
import { releasedByIds } from '../store/released.ts';
import { findReleased, textsOf, type SearchHits } from '../store/search.ts';
import { toReleasedItem } from '../views/released-item.ts';

const NO_HITS: SearchHits = { total: 0, ids: [], agencies: [], columns: [], kinds: [], years: [] };

/**
 * Finds published documents by words, by a piece of the title, by document number or index number; simplified or
 * traditional characters. When no document holds every word, those that hold some are shown and `relaxed` says so.
 */
export const searchReleased = defineRead({
  name: 'disclosure.search_released',
  summary: { zh: '搜索公开文件', en: 'search published documents' },
  input: searchInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { q, sort, page, pageSize, ...filters }): Promise<SearchResult> => {
    const { exact, rest } = numbersInQuery(normaliseText(q));
    const { literal, relaxedLiteral, terms } = textQuery(rest, exact);
    const order = { sort, page, pageSize, today: ctx.today };
    let hits = literal === '' ? NO_HITS : await findReleased(ctx.tx, literal, filters, order);
    const relaxed = hits.total === 0 && relaxedLiteral !== '';
    if (relaxed) hits = await findReleased(ctx.tx, relaxedLiteral, filters, order);
    const rows = await releasedByIds(ctx.tx, hits.ids);
    const found = hits.ids.flatMap((id) => rows.get(id) ?? []);
    const texts = await textsOf(
      ctx.tx,
      found.map((row) => row.edition_id),
    );
    return {
      query: q,
      relaxed: relaxed && hits.total > 0,
      total: hits.total,
      page,
      pageSize,
      items: found.map((row) => ({
        ...toReleasedItem(row, ctx.today),
        titleMarks: markTerms(row.title, terms),
        excerptMarks: excerpt(texts.get(row.edition_id) || row.summary, terms),
      })),
      facets: {
        agencies: hits.agencies,
        columns: hits.columns.filter(({ value }) => takesDocuments(value)),
        kinds: hits.kinds,
        years: hits.years.sort((a, b) => Number(b.value) - Number(a.value)),
      },
    };
  },
});
