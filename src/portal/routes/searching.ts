import { stringify } from 'csv-stringify/sync';
import { exportSearch, searchReleased, VALIDITY_LABELS } from '../../modules/disclosure/index.ts';
import { releaseChannelSchema } from '../../modules/disclosure/contract.ts';
import { listAgencies } from '../../modules/identity/index.ts';
import { isCalendarDate } from '../../kernel/dates.ts';
import { LANGUAGES, pathIn, textsIn } from '../language.ts';
import { searchPage } from '../pages/search.ts';
import { kindName } from '../parts/labels.ts';
import { searchExamples } from '../parts/search-examples.ts';
import type { SearchAsked } from '../parts/search/search-query.ts';
import { pageRoute } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { currentSite } from '../site.ts';
import { columnsFor, overviewFor, searchedSite } from '../sites/on-site.ts';
import { originOf } from './open/origin.ts';
import { openHeaders } from './open/send-data.ts';
import { documentFilters, pageNumber, queryTexts } from './query.ts';

const PAGE_SIZE = 10;
const LIMIT = { config: { rateLimit: { max: 10, timeWindow: 60_000 } } };
const CHANNELS: readonly string[] = ['website', ...releaseChannelSchema.options];

/** Search and its hits as a table. */
export function searchRoutes(portal: Portal): void {
  const { runtime, ask } = portal;

  pageRoute(portal, 'GET', '/search', async (ctx, request) => {
    const query = queryTexts(request);
    const asked = askedOf(query);
    const [agencies, columns, result, examples] = await Promise.all([
      listAgencies(runtime.db),
      columnsFor(portal, ctx),
      asked.words === ''
        ? null
        : ask(searchReleased, {
            ...inputOf(asked),
            ...searchedSite(ctx.site),
            page: pageNumber(query),
            pageSize: PAGE_SIZE,
          }),
      asked.words === '' ? overviewFor(portal, ctx, 3).then(({ newest }) => searchExamples(newest)) : [],
    ]);
    return searchPage(ctx, { asked, result, agencies, columns, examples });
  });

  for (const language of LANGUAGES) {
    portal.server.get(
      pathIn(language, '/search.csv'),
      { schema: { hide: true }, ...LIMIT },
      async (request, reply) => {
        const { documents: t } = textsIn(language);
        const { site } = await portal.sites.placeFor(request);
        const origin = originOf(request, await currentSite(runtime));
        const { items } = await ask(exportSearch, {
          ...inputOf(askedOf(queryTexts(request))),
          ...searchedSite(site),
        });
        const head = [t.index, t.name, t.number, t.issuer, t.kind, t.signedOn, t.publishedOn, t.validity];
        const rows = items.map((item) => [
          item.indexNumber,
          item.title,
          item.documentNumber,
          item.issuer,
          kindName({ language }, item.kind),
          item.signedOn,
          item.releasedOn,
          item.validity && VALIDITY_LABELS[item.validity][language],
          item.summary,
          `${origin}${pathIn(language, `/documents/${item.id}`)}`,
        ]);
        return openHeaders(reply)
          .type('text/csv; charset=utf-8')
          .header('Content-Disposition', 'attachment; filename="search.csv"')
          .send(
            stringify([[...head, t.summary, t.address], ...rows], {
              bom: true,
              record_delimiter: 'windows',
              escape_formulas: true,
            }),
          );
      },
    );
  }
}

type Query = Readonly<Record<string, string | undefined>>;

/** What is asked; a filter that cannot be is none. */
function askedOf(query: Query): SearchAsked {
  const date = (value: string | undefined): string | undefined =>
    value !== undefined && isCalendarDate(value) ? value : undefined;
  const { channel } = query;
  return {
    words: (query['q'] ?? '').slice(0, 100),
    filters: {
      ...documentFilters(query),
      channel: CHANNELS.includes(channel ?? '') ? channel : undefined,
      releasedFrom: date(query['releasedFrom']),
      releasedTo: date(query['releasedTo']),
    },
    scope: query['scope'] === 'title' ? 'title' : undefined,
    sort: query['sort'] === 'date' ? 'date' : undefined,
  };
}

const inputOf = ({ words, filters, scope, sort }: SearchAsked) => ({
  ...filters,
  q: words,
  ...(scope ? { scope } : {}),
  ...(sort ? { sort } : {}),
});
