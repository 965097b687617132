import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { registerRoutes } from '../../src/kernel/http/routes.ts';
import { buildServer } from '../../src/kernel/http/server.ts';
import type { ModuleDefinition } from '../../src/kernel/runtime/module.ts';
import type { Runtime } from '../../src/kernel/runtime/context.ts';
import { actorOfRequest } from '../../src/modules/identity/index.ts';

const BUILT = fileURLToPath(new URL('../../dist/backoffice/', import.meta.url));

export interface OfficeServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  close(): Promise<void>;
}

/** Builds the back office once for this process, then serves it with the API of the modules on a free port. */
export async function serveOffice(
  runtime: Runtime,
  modules: readonly ModuleDefinition[],
  port = 0,
): Promise<OfficeServer> {
  await buildOnce();
  const server: FastifyInstance = await buildServer({
    version: 'test',
    log: (message) => console.error(message),
  });
  registerRoutes(
    server,
    runtime,
    modules.flatMap((module) => module.routes ?? []),
    actorOfRequest(runtime),
  );
  await server.register(fastifyStatic, { root: BUILT, serve: false });
  server.get<{ Params: { '*': string } }>('/office/*', { schema: { hide: true } }, ({ params }, reply) =>
    reply.sendFile(params['*'].startsWith('assets/') ? params['*'] : 'index.html'),
  );
  const origin = await server.listen({ host: '127.0.0.1', port });
  return { origin, close: () => server.close() };
}

let built: Promise<unknown> | undefined;

function buildOnce(): Promise<unknown> {
  if (process.env['GONGKAI_OFFICE_BUILT'] === 'yes' && existsSync(BUILT)) return Promise.resolve();
  built ??= import('vite').then(({ build }) =>
    build({
      configFile: fileURLToPath(new URL('../../backoffice/vite.config.ts', import.meta.url)),
      logLevel: 'error',
    }),
  );
  return built;
}
