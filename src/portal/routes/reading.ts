import { listAgencies } from '../../modules/identity/index.ts';
import { columnsOf } from '../../modules/platforms/index.ts';
import { requestFigures } from '../../modules/requests/index.ts';
import {
  DOCUMENT_KINDS,
  getReleased,
  listReleased,
  newestReleases,
  publicCounts,
  readPublicFile,
  searchReleased,
} from '../../modules/disclosure/index.ts';
import { yearOf } from '../../kernel/dates.ts';
import { documentPage } from '../pages/document.ts';
import { documentsPage } from '../pages/documents.ts';
import { homePage } from '../pages/home.ts';
import { searchPage } from '../pages/search.ts';
import { withdrawnPage } from '../pages/withdrawn.ts';
import { pageRoute, sharedPage } from '../portal.ts';
import type { PageHandler, Portal } from '../portal.ts';
import { searchExamples } from '../parts/search-examples.ts';
import { sendFile } from './send-file.ts';
import { documentFilters, pageNumber, queryTexts } from './query.ts';

const SEARCH_PAGE_SIZE = 10;

/** Home, the catalogue, documents with their files, search. */
export function readingRoutes(portal: Portal): void {
  const { runtime, ask } = portal;

  const home: PageHandler = async (ctx) => {
    const [newest, counts, figures] = await Promise.all([
      ask(newestReleases, { perKind: 3 }),
      ask(publicCounts, { year: yearOf(ctx.today) }),
      requestFigures(runtime.db, yearOf(ctx.today)),
    ]);
    return homePage(ctx, { newest, counts, figures, examples: searchExamples(newest) });
  };
  // It shows figures of the requests under way.
  sharedPage(portal, '/', home, { changesWith: 'every' });

  sharedPage(portal, '/documents', async (ctx, request) => {
    const query = queryTexts(request);
    const filters = documentFilters(query);
    const [list, agencies, columns] = await Promise.all([
      ask(listReleased, { ...filters, page: pageNumber(query) }),
      listAgencies(runtime.db),
      columnsOf(runtime.db),
    ]);
    return documentsPage(ctx, { list, filters, agencies, columns, kinds: DOCUMENT_KINDS });
  });

  sharedPage(portal, '/documents/:id', async (ctx, request, reply) => {
    const { id } = request.params as { id: string };
    const [found, agencies] = await Promise.all([
      ask(getReleased, { id }),
      listAgencies(runtime.db, { includeClosed: true }),
    ]);
    const agencyOf = (agencyId: string) => agencies.find((agency) => agency.id === agencyId);
    if (found.state === 'moved') {
      void reply.redirect(found.to.startsWith('/') ? ctx.href(found.to) : found.to, 301);
      return undefined;
    }
    if (found.state === 'withdrawn') {
      reply.code(410);
      return withdrawnPage(ctx, found.notice, agencyOf(found.notice.agencyId));
    }
    const { document } = found;
    const columns = await columnsOf(runtime.db, document.agencyId);
    return documentPage(ctx, { document, agency: agencyOf(document.agencyId), columns });
  });

  pageRoute(portal, 'GET', '/search', async (ctx, request) => {
    const query = queryTexts(request);
    const filters = documentFilters(query);
    const words = (query['q'] ?? '').slice(0, 100);
    const [agencies, columns, result] = await Promise.all([
      listAgencies(runtime.db),
      columnsOf(runtime.db),
      words === ''
        ? null
        : ask(searchReleased, { ...filters, q: words, page: pageNumber(query), pageSize: SEARCH_PAGE_SIZE }),
    ]);
    return searchPage(ctx, { query: words, filters, result, agencies, columns });
  });

  portal.server.get('/files/:fileId', { schema: { hide: true } }, async (request, reply) => {
    const { fileId } = request.params as { fileId: string };
    const file = await ask(readPublicFile, { fileId });
    return sendFile(reply, file);
  });
}
