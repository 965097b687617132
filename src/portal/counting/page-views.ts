import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Runtime } from '../../kernel/runtime/context.ts';
import { runUseCase } from '../../kernel/runtime/run.ts';
import { addPageViews } from '../../modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../../modules/identity/index.ts';
import { isMachine, pageKeyOf } from '../../modules/platforms/index.ts';
import { shanghaiDay } from '../serving/shanghai-day.ts';

/** Counts lie in memory this long; so much is lost at most when the process dies. */
const FLUSH_MS = 5000;
/** More different pages than this are written down at once. */
const MOST_PAGES = 20_000;

export interface PageViewCounter {
  /** Writes down what has been counted; nothing waits for it. */
  flush(): Promise<void>;
  /** Writes the rest down and counts no more. */
  stop(): Promise<void>;
}

/**
 * Counts how often public pages are read: a GET answered with the page, or with word that the reader has it already.
 * Programs that say what they are, and fetching ahead, are no reading. Kept are site, page, day and number; neither
 * address nor cookie nor any mark of the reader is looked at or stored.
 */
export function countPageViews(
  server: Server,
  runtime: Runtime,
  slugOfHost: (host: string | undefined) => string,
  log: (message: string) => void,
): PageViewCounter {
  let counted = new Map<string, number>();
  let flushing: Promise<void> = Promise.resolve();
  const today = shanghaiDay(runtime.now);

  const write = async (): Promise<void> => {
    if (counted.size === 0) return;
    const taken = counted;
    counted = new Map();
    const counts = [...taken].map(([key, views]) => {
      const [on = '', site = '', page = ''] = key.split(' ');
      return { day: on, site, page, views };
    });
    try {
      await runUseCase(runtime, SYSTEM_ACTOR, addPageViews, { counts });
    } catch (error) {
      log(String(error)); // figures of reading are not worth stopping the house for
    }
  };
  const flush = (): Promise<void> => (flushing = flushing.then(write));

  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' || isMachine(request.headers)) return;
    const key = pageKeyOf(request.url ?? '');
    if (!key) return;
    response.once('finish', () => {
      if (response.statusCode !== 200 && response.statusCode !== 304) return;
      // Asked when the answer has gone: by then the sites have been read.
      const site = key.site || slugOfHost(request.headers.host);
      const name = `${today()} ${site} ${key.page}`;
      counted.set(name, (counted.get(name) ?? 0) + 1);
      if (counted.size >= MOST_PAGES) void flush();
    });
  };
  server.prependListener('request', onRequest);
  const timer = setInterval(() => void flush(), FLUSH_MS);
  timer.unref();
  return {
    flush,
    stop: async () => {
      clearInterval(timer);
      server.removeListener('request', onRequest);
      await flush();
    },
  };
}
