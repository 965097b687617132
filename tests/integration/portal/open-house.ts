import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildWebServer } from '../../../src/app/web.ts';
import type { Runtime } from '../../../src/kernel/runtime/context.ts';
import { makeAgency, testRuntime } from '../../support/runtime.ts';
import type { TestClock } from '../../support/runtime.ts';
import { whenDone } from '../../support/when-done.ts';

export interface OpenHouse {
  readonly runtime: Runtime & { clock: TestClock };
  readonly server: FastifyInstance;
  readonly government: string;
  readonly health: string;
  /** Asks the server without a network; the host is the site's. */
  get(path: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
}

/** Two agencies and the whole server in this process. */
export async function openOpenHouse(): Promise<OpenHouse> {
  const runtime = await testRuntime();
  const government = await makeAgency(runtime, { code: 'city', name: '宁川市人民政府', kind: 'government' });
  const health = await makeAgency(runtime, {
    code: 'health',
    name: '宁川市卫生健康委员会',
    parentId: government,
  });
  const application = {
    runtime,
    database: undefined as never,
    dataDirectory: '',
    close: async () => undefined,
  };
  const server = await buildWebServer(application, () => undefined);
  whenDone(() => server.close());
  const get = (url: string, headers: Record<string, string> = {}) =>
    server.inject({ method: 'GET', url, headers: { host: 'open.example', ...headers } });
  return { runtime, server, government, health, get };
}
