import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { registerRoutes } from '../kernel/http/routes.ts';
import { buildServer } from '../kernel/http/server.ts';
import { actorOfRequest } from '../modules/identity/index.ts';
import { renderErrorPage, registerPortal, withoutSite } from '../portal/index.ts';
import type { Application } from './application.ts';
import { sendsMail } from './mail.ts';
import { MODULES } from './modules.ts';
import { version } from './version.ts';

const BACKOFFICE = fileURLToPath(new URL('../../dist/backoffice/', import.meta.url));

/**
 * Builds the web server over an opened application: API, portal, and the back office where it has been built. Addresses in
 * `trustProxy` are believed about the protocol and host that a reader used.
 */
export async function buildWebServer(
  application: Application,
  log: (message: string) => void,
  trustProxy = process.env['GONGKAI_TRUST_PROXY'],
): Promise<FastifyInstance> {
  const { runtime } = application;
  const server = await buildServer({
    version: version(),
    errorPage: renderErrorPage,
    rewriteUrl: withoutSite,
    log,
    trustProxy,
  });
  const routes = MODULES.flatMap((module) => module.routes ?? []);
  registerRoutes(server, runtime, routes, actorOfRequest(runtime));
  registerPortal(server, runtime, { hasMail: sendsMail() });
  if (existsSync(BACKOFFICE)) await serveBackoffice(server);
  server.get('/healthz', { schema: { hide: true } }, async () => {
    await runtime.db.selectFrom('schema_migrations').select('name').limit(1).execute();
    return { ok: true, version: version(), engine: runtime.engine };
  });
  return server;
}

/** The single-page application: its files as they are, and its first page for every address of its own. */
async function serveBackoffice(server: FastifyInstance): Promise<void> {
  await server.register(async (office) => {
    await office.register(fastifyStatic, {
      root: BACKOFFICE,
      prefix: '/office/',
      wildcard: false,
      setHeaders: (reply, path) => {
        // Built files carry a hash in their name; the first page must always be asked for.
        const immutable = path.includes('/assets/');
        reply.header('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    office.get('/office', { schema: { hide: true } }, (_request, reply) => reply.redirect('/office/'));
    office.get('/office/*', { schema: { hide: true } }, (_request, reply) =>
      reply.header('Cache-Control', 'no-cache').sendFile('index.html'),
    );
  });
}
