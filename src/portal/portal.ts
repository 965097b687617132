import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { z } from 'zod';
import type { LedgerStamps } from '../kernel/ledger/watch.ts';
import type { Actor } from '../kernel/policy/policy.ts';
import type { Runtime } from '../kernel/runtime/context.ts';
import { runUseCase } from '../kernel/runtime/run.ts';
import type { UseCase } from '../kernel/runtime/use-case.ts';
import { PUBLIC_ACTOR } from '../modules/identity/index.ts';
import type { Page } from './frame/page.ts';
import type { PageContext } from './frame/page-context.ts';
import { pageContext, readerOf } from './frame/page-context.ts';
import { renderPage } from './frame/render-page.ts';
import { LANGUAGES, pathIn } from './language.ts';
import type { Language } from './language.ts';
import { PAGE_HEADERS, sharedHeaders } from './serving/headers.ts';
import { createPageCache, rendered } from './serving/page-cache.ts';
import type { PageCache, RenderedPage } from './serving/page-cache.ts';
import { isHeld, packedAs, packInBackground, packingFor } from './serving/packing.ts';
import { answerQuickly, pageKey } from './serving/quick-answer.ts';
import { closedSitePage } from './pages/closed-site.ts';
import { createSiteDirectory } from './sites/site-directory.ts';
import type { SiteDirectory } from './sites/site-directory.ts';

/** What the portal's routes work with. */
export interface Portal {
  readonly server: FastifyInstance;
  readonly runtime: Runtime;
  readonly cache: PageCache;
  readonly sites: SiteDirectory;
  /** Asks a use case; as the public unless told otherwise. */
  ask<S extends z.ZodType, L, O>(useCase: UseCase<S, L, O>, input: unknown, actor?: Actor): Promise<O>;
}

/** Answers a request to a page: a page to show, or undefined when the handler has answered itself. */
export type PageHandler = (
  ctx: PageContext,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<Page | undefined>;

export interface PageRouteOptions {
  /** The page is the same for every reader and depends on records only: it is rendered once and served as bytes. */
  readonly shared?: boolean;
  /** Which facts make a shared page untrue: by default those that matter outside; `every` where it shows the work itself. */
  readonly changesWith?: keyof LedgerStamps;
  /** At most `max` calls an address within `perSeconds`. */
  readonly rateLimit?: { readonly max: number; readonly perSeconds: number };
}

export function createPortal(server: FastifyInstance, runtime: Runtime): Portal {
  const cache = createPageCache();
  const sites = createSiteDirectory(runtime);
  answerQuickly(server.server, { cache, runtime, keyOfHost: sites.keyOfHost });
  return {
    server,
    runtime,
    cache,
    sites,
    ask: (useCase, input, actor = PUBLIC_ACTOR) => runUseCase(runtime, actor, useCase, input),
  };
}

/** Registers a page in every language. */
export function pageRoute(
  portal: Portal,
  method: HTTPMethods,
  path: string,
  handle: PageHandler,
  { rateLimit, shared = false, changesWith = 'outward' }: PageRouteOptions = {},
): void {
  for (const language of LANGUAGES) {
    portal.server.route({
      method,
      url: pathIn(language, path),
      schema: { hide: true },
      ...(rateLimit
        ? { config: { rateLimit: { max: rateLimit.max, timeWindow: rateLimit.perSeconds * 1000 } } }
        : {}),
      handler: (request, reply) =>
        shared
          ? answerShared(portal, language, handle, changesWith, request, reply)
          : answer(portal, language, handle, request, reply),
    });
  }
}

/** Registers a page that is the same for every reader (see `PageRouteOptions.shared`). */
export function sharedPage(
  portal: Portal,
  path: string,
  handle: PageHandler,
  options: Pick<PageRouteOptions, 'changesWith'> = {},
): void {
  pageRoute(portal, 'GET', path, handle, { ...options, shared: true });
}

async function answer(
  { runtime, sites }: Portal,
  language: Language,
  handle: PageHandler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const ctx = pageContext(request, await sites.placeFor(request), runtime.now(), language);
  const page = await pageFor(ctx, handle, request, reply);
  if (!page) return reply;
  const isPublic = !page.isPrivate && request.method === 'GET' && reply.statusCode === 200;
  return send(rendered(renderPage(ctx, page)), isPublic, request, reply);
}

/** Answers with a page that is the same for every reader: from memory while nothing that it shows has changed. */
async function answerShared(
  { runtime, cache, sites }: Portal,
  language: Language,
  handle: PageHandler,
  changesWith: keyof LedgerStamps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  // Before anything is read: what comes later makes later stamps.
  const stamps = runtime.ledger.known() ?? (await runtime.ledger.ask());
  const { today, older } = readerOf(request, runtime.now());
  const host = sites.keyOfHost(request.headers.host);
  const key = pageKey(today, older, host, request.originalUrl);
  const known = cache.get(key, stamps);
  if (known) {
    packInBackground(known);
    return send(known, true, request, reply);
  }
  const ctx = pageContext(request, await sites.placeFor(request), runtime.now(), language);
  const page = await pageFor(ctx, handle, request, reply);
  if (!page) return reply;
  const fresh = rendered(renderPage(ctx, page));
  const isPublic = !page.isPrivate && reply.statusCode === 200;
  // The reading of the sites may have taught that the host name is a site's.
  const isKeyed = host === sites.keyOfHost(request.headers.host);
  if (isPublic && isKeyed) cache.put(key, fresh, stamps, changesWith);
  return send(fresh, isPublic, request, reply);
}

/** What the handler brings; on a site that is closed, nothing but the announcement of it. */
async function pageFor(
  ctx: PageContext,
  handle: PageHandler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Page | undefined> {
  if (ctx.site.state !== 'closed') return handle(ctx, request, reply);
  reply.code(410);
  return closedSitePage(ctx);
}

/** Sends a page; a public one with its digest, so that a browser that has it already is spared the bytes. */
function send(
  page: RenderedPage,
  isPublic: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (!isPublic) return reply.headers({ ...PAGE_HEADERS, 'Cache-Control': 'no-store' }).send(page.bytes);
  const packing = packingFor(page, request.headers['accept-encoding'] as string | undefined);
  const packed = packedAs(page, packing);
  if (isHeld(packed.tag, request.headers['if-none-match'])) {
    const {
      'Content-Type': _type,
      'Content-Encoding': _packing,
      ...headers
    } = sharedHeaders(packed, packing);
    return reply.code(304).headers(headers).send();
  }
  return reply.headers(sharedHeaders(packed, packing)).send(packed.bytes);
}
