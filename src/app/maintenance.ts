import { CompiledQuery } from 'kysely';
import type { Runtime } from '../kernel/runtime/context.ts';

const SIX_HOURS = 6 * 60 * 60 * 1000;

/** The embedded engine has no automatic vacuum; this keeps it quick. A server looks after itself. */
export function startMaintenance(runtime: Runtime, log: (message: string) => void): () => void {
  if (runtime.engine !== 'embedded') return () => undefined;
  const timer = setInterval(() => {
    runtime.db
      .executeQuery(CompiledQuery.raw('vacuum (analyze)'))
      .catch((error: unknown) => log(String(error)));
  }, SIX_HOURS);
  timer.unref();
  return () => clearInterval(timer);
}
