import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { z } from 'zod';
import { ledgerStamp } from '../kernel/ledger/read.ts';
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
import { createPageCache, rendered } from './page-cache.ts';
import type { PageCache, RenderedPage } from './page-cache.ts';
import { currentSite } from './site.ts';

/** What the portal's routes work with. */
export interface Portal {
  readonly server: FastifyInstance;
  readonly runtime: Runtime;
  readonly cache: PageCache;
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
  /** At most `max` calls an address within `perSeconds`. */
  readonly rateLimit?: { readonly max: number; readonly perSeconds: number };
}

export function createPortal(server: FastifyInstance, runtime: Runtime): Portal {
  return {
    server,
    runtime,
    cache: createPageCache(),
    ask: (useCase, input, actor = PUBLIC_ACTOR) => runUseCase(runtime, actor, useCase, input),
  };
}

/** Registers a page in every language. */
export function pageRoute(
  portal: Portal,
  method: HTTPMethods,
  path: string,
  handle: PageHandler,
  { rateLimit, shared = false }: PageRouteOptions = {},
): void {
  for (const language of LANGUAGES) {
    portal.server.route({
      method,
      url: pathIn(language, path),
      schema: { hide: true },
      ...(rateLimit
        ? { config: { rateLimit: { max: rateLimit.max, timeWindow: rateLimit.perSeconds * 1000 } } }
        : {}),
      handler: (request, reply) => (shared ? answerShared : answer)(portal, language, handle, request, reply),
    });
  }
}

/** Registers a page that is the same for every reader (see `PageRouteOptions.shared`). */
export function sharedPage(portal: Portal, path: string, handle: PageHandler): void {
  pageRoute(portal, 'GET', path, handle, { shared: true });
}

async function answer(
  { runtime }: Portal,
  language: Language,
  handle: PageHandler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const ctx = pageContext(request, await currentSite(runtime), runtime.now(), language);
  const page = await handle(ctx, request, reply);
  if (!page) return reply;
  const isPublic = !page.isPrivate && request.method === 'GET' && reply.statusCode === 200;
  return send(rendered(renderPage(ctx, page)), isPublic, request, reply);
}

/** Answers with a page that is the same for every reader: from the cache while nothing has been recorded since. */
async function answerShared(
  { runtime, cache }: Portal,
  language: Language,
  handle: PageHandler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const stamp = await ledgerStamp(runtime.db); // before anything is read: what comes later makes a later stamp
  const { today, older } = readerOf(request, runtime.now());
  const key = [today, older, request.url].join(' ');
  const known = cache.get(key, stamp);
  if (known) return send(known, true, request, reply);
  const ctx = pageContext(request, await currentSite(runtime), runtime.now(), language);
  const page = await handle(ctx, request, reply);
  if (!page) return reply;
  const fresh = rendered(renderPage(ctx, page));
  const isPublic = !page.isPrivate && reply.statusCode === 200;
  if (isPublic) cache.put(key, stamp, fresh);
  return send(fresh, isPublic, request, reply);
}

const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

/** Sends a page; a public one with its digest, so that a browser that has it already is spared the bytes. */
function send(
  page: RenderedPage,
  isPublic: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  reply.type('text/html; charset=utf-8').header('Content-Security-Policy', POLICY).header('Vary', 'Cookie');
  if (!isPublic) return reply.header('Cache-Control', 'no-store').send(page.text);
  reply.header('Cache-Control', 'no-cache').header('ETag', page.tag);
  return request.headers['if-none-match'] === page.tag ? reply.code(304).send() : reply.send(page.text);
}
