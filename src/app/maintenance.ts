import { CompiledQuery } from 'kysely';
import type { Runtime } from '../kernel/runtime/context.ts';
import { refreshSearchIndex } from '../modules/disclosure/index.ts';

const SIX_HOURS = 6 * 60 * 60 * 1000;

/**
 * Upkeep of a running house: the search index follows the program's segmentation; the embedded engine, which has no
 * automatic vacuum, is kept quick (a server looks after itself). Returns what stops it.
 */
export function startMaintenance(runtime: Runtime, log: (message: string) => void): () => void {
  refreshSearchIndex(runtime.db).catch((error: unknown) => log(String(error)));
  if (runtime.engine !== 'embedded') return () => undefined;
  const timer = setInterval(() => {
    runtime.db
      .executeQuery(CompiledQuery.raw('vacuum (analyze)'))
      .catch((error: unknown) => log(String(error)));
  }, SIX_HOURS);
  timer.unref();
  return () => clearInterval(timer);
}
