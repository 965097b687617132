import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Runtime } from '../../kernel/runtime/context.ts';
import { isOlderView } from '../frame/page-context.ts';
import { rawHeaders } from './headers.ts';
import type { PageCache } from './page-cache.ts';
import { shanghaiDay } from './shanghai-day.ts';
import { isHeld, packedAs, packInBackground, packingFor } from './packing.ts';

/** The cache's key of a shared page: the day, the view, a site's own host name and the address decide what it shows. */
export const pageKey = (today: string, older: boolean, host: string, url: string): string =>
  `${today} ${older ? 'older' : ''} ${host} ${url}`;

interface Memory {
  readonly cache: PageCache;
  readonly runtime: Runtime;
  /** What the host name of a request adds to the key. */
  keyOfHost(host: string | undefined): string;
}

/**
 * Puts a quick way before the framework: a GET of a page that is kept as bytes is answered from memory, when the ledger
 * is known to hold nothing newer. Everything else takes the ordinary way, which answers the same.
 */
export function answerQuickly(server: Server, { cache, runtime, keyOfHost }: Memory): void {
  const ordinary = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const today = shanghaiDay(runtime.now);

  const fromMemory = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== 'GET') return false;
    const stamps = runtime.ledger.known();
    if (stamps === undefined) return false;
    const { cookie, host } = request.headers;
    const page = cache.get(pageKey(today(), isOlderView(cookie), keyOfHost(host), request.url!), stamps);
    if (!page) return false;
    packInBackground(page);
    const packing = packingFor(page, request.headers['accept-encoding'] as string | undefined);
    const packed = packedAs(page, packing);
    const headers = rawHeaders(packed, packing);
    if (isHeld(packed.tag, request.headers['if-none-match'])) {
      response.writeHead(304, headers.unchanged).end();
    } else {
      response.writeHead(200, headers.whole).end(packed.bytes);
    }
    return true;
  };

  server.on('request', (request, response) => {
    if (fromMemory(request, response)) return;
    for (const listener of ordinary) listener(request, response);
  });
}
