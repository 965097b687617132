import { listAgencies } from '../../modules/identity/index.ts';
import { columnsOf } from '../../modules/platforms/index.ts';
import { requestFigures } from '../../modules/requests/index.ts';
import {
  describePublicFile,
  DOCUMENT_KINDS,
  getPublicChain,
  getReleased,
  readPublicFile,
} from '../../modules/disclosure/index.ts';
import type { ReleasedPage } from '../../modules/disclosure/index.ts';
import { yearOf } from '../../kernel/dates.ts';
import { documentPage } from '../pages/document.ts';
import { documentsPage } from '../pages/documents.ts';
import { homePage } from '../pages/home.ts';
import { withdrawnPage } from '../pages/withdrawn.ts';
import { sharedPage } from '../portal.ts';
import type { PageHandler, Portal } from '../portal.ts';
import { carriedPage } from '../pages/carried.ts';
import { agencyOfSite, columnsFor, listFor, overviewFor, placeFor } from '../sites/on-site.ts';
import { searchExamples } from '../parts/search-examples.ts';
import { sendPublicFile } from './open/send-public-file.ts';
import { documentFilters, pageNumber, queryTexts } from './query.ts';

/** Home, the catalogue, documents with their files. */
export function readingRoutes(portal: Portal): void {
  const { runtime, ask } = portal;

  const home: PageHandler = async (ctx) => {
    const [{ newest, counts }, figures] = await Promise.all([
      overviewFor(portal, ctx, 3),
      requestFigures(runtime.db, yearOf(ctx.today), agencyOfSite(ctx.site)),
    ]);
    return homePage(ctx, { newest, counts, figures, examples: searchExamples(newest) });
  };
  // It shows figures of the requests under way.
  sharedPage(portal, '/', home, { changesWith: 'every' });

  sharedPage(portal, '/documents', async (ctx, request) => {
    const query = queryTexts(request);
    const filters = documentFilters(query);
    const sort = query['sort'] === 'oldest' ? 'oldest' : undefined;
    const [list, agencies, columns] = await Promise.all([
      listFor(portal, ctx, { ...filters, sort, page: pageNumber(query) }),
      listAgencies(runtime.db),
      columnsFor(portal, ctx),
    ]);
    return documentsPage(ctx, {
      list,
      filters,
      agencies: agencyOfSite(ctx.site) ? [] : agencies,
      columns,
      kinds: DOCUMENT_KINDS,
      sort,
    });
  });

  sharedPage(portal, '/documents/:id', async (ctx, request, reply) => {
    const { id } = request.params as { id: string };
    const [found, agencies, place] = await Promise.all([
      ask(getReleased, { id }),
      listAgencies(runtime.db, { includeClosed: true }),
      placeFor(portal, ctx, id),
    ]);
    const agencyOf = (agencyId: string) => agencies.find((agency) => agency.id === agencyId);
    if (found.state === 'moved') {
      const to = found.to.startsWith('/') ? ctx.href(found.to) : found.to;
      void reply.header('Cache-Control', 'no-cache').redirect(to, 301);
      return undefined;
    }
    const isElsewhere = place.as === null && agencyOfSite(ctx.site) !== ownerOf(found);
    if (isElsewhere) {
      // It is another agency's and not carried here: its own address is on the portal.
      void reply.redirect(ctx.portalHref(`/documents/${id}`), 302);
      return undefined;
    }
    if (found.state === 'withdrawn') {
      reply.code(410);
      return withdrawnPage(ctx, found.notice, agencyOf(found.notice.agencyId));
    }
    const { document } = found;
    const agency = agencyOf(document.agencyId);
    const chain = document.relations.length > 0 ? await ask(getPublicChain, { id }) : undefined;
    if (place.as === 'carried')
      return carriedPage(ctx, { document, agency, chain, columns: await columnsFor(portal, ctx), place });
    return documentPage(ctx, {
      document,
      agency,
      chain,
      columns: await columnsOf(runtime.db, document.agencyId),
    });
  });

  portal.server.get('/files/:fileId', { schema: { hide: true } }, async (request, reply) => {
    const { fileId } = request.params as { fileId: string };
    const file = await ask(describePublicFile, { fileId });
    return sendPublicFile(request, reply, file, async () => (await ask(readPublicFile, { fileId })).content);
  });
}

/** The agency whose document stands, or stood, at the address. */
const ownerOf = (found: Exclude<ReleasedPage, { state: 'moved' }>): string =>
  found.state === 'released' ? found.document.agencyId : found.notice.agencyId;
