import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Actor } from '../kernel/policy/policy.ts';
import type { Runtime } from '../kernel/runtime/context.ts';
import { runUseCase } from '../kernel/runtime/run.ts';
import type { UseCase } from '../kernel/runtime/use-case.ts';
import { PUBLIC_ACTOR } from '../modules/identity/index.ts';
import type { Page } from './frame/page.ts';
import type { PageContext } from './frame/page-context.ts';
import { pageContext } from './frame/page-context.ts';
import { renderPage } from './frame/render-page.ts';
import { LANGUAGES, pathIn } from './language.ts';
import type { Language } from './language.ts';
import { currentSite } from './site.ts';

/** What the portal's routes work with. */
export interface Portal {
  readonly server: FastifyInstance;
  readonly runtime: Runtime;
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
  /** At most `max` calls an address within `perSeconds`. */
  readonly rateLimit?: { readonly max: number; readonly perSeconds: number };
}

export function createPortal(server: FastifyInstance, runtime: Runtime): Portal {
  return {
    server,
    runtime,
    ask: (useCase, input, actor = PUBLIC_ACTOR) => runUseCase(runtime, actor, useCase, input),
  };
}

/** Registers a page in every language. */
export function pageRoute(
  portal: Portal,
  method: HTTPMethods,
  path: string,
  handle: PageHandler,
  { rateLimit }: PageRouteOptions = {},
): void {
  for (const language of LANGUAGES) {
    portal.server.route({
      method,
      url: pathIn(language, path),
      schema: { hide: true },
      ...(rateLimit
        ? { config: { rateLimit: { max: rateLimit.max, timeWindow: rateLimit.perSeconds * 1000 } } }
        : {}),
      handler: (request, reply) => answer(portal, language, handle, request, reply),
    });
  }
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
  return page ? sendPage(ctx, page, request, reply) : reply;
}

const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

/** Sends a page; a public one with its digest, so that a browser that has it already is spared the bytes. */
export function sendPage(
  ctx: PageContext,
  page: Page,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const text = renderPage(ctx, page);
  reply.type('text/html; charset=utf-8').header('Content-Security-Policy', POLICY).header('Vary', 'Cookie');
  if (page.isPrivate || request.method !== 'GET' || reply.statusCode !== 200) {
    return reply.header('Cache-Control', 'no-store').send(text);
  }
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  reply.header('Cache-Control', 'no-cache').header('ETag', tag);
  return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.send(text);
}
