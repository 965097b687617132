import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { buildBackofficeWhenStale } from '../../scripts/bootstrap/backoffice.mjs';
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

/** Serves the built back office, built anew when its sources have changed, with the API of the modules. */
export async function serveOffice(
  runtime: Runtime,
  modules: readonly ModuleDefinition[],
  port = 0,
): Promise<OfficeServer> {
  if (!(await buildBackofficeWhenStale(process.execPath))) throw new Error('The back office does not build.');
  const server = await buildServer({
    version: 'test',
    log: (message) => process.stderr.write(`${message}\n`),
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
