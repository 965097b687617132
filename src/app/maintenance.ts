import { CompiledQuery } from 'kysely';
import type { Runtime } from '../kernel/runtime/context.ts';
import { refreshSearchIndex, warmSearch } from '../modules/disclosure/index.ts';
import { syncRegisters } from '../modules/reporting/index.ts';
import { readWaitingFiles, startLinkChecks } from './file-upkeep.ts';

const SIX_HOURS = 6 * 60 * 60 * 1000;
const TEN_MINUTES = 10 * 60 * 1000;

/**
 * Upkeep of a running house: the search index follows the program's segmentation; registers follow published documents
 * where an agency asked for it; the embedded engine, which has no
 * automatic vacuum, is kept quick (a server looks after itself). Returns what stops it.
 */
export function startMaintenance(runtime: Runtime, log: (message: string) => void): () => void {
  let isStopping = false;
  void keepSearchQuick(runtime, () => isStopping).catch((error: unknown) => isStopping || log(String(error)));
  const stopLinks = startLinkChecks(runtime, log);
  const stopSearch = (): void => {
    isStopping = true;
    stopLinks();
  };
  const registers = setInterval(() => {
    syncRegisters(runtime).catch((error: unknown) => isStopping || log(String(error)));
  }, TEN_MINUTES);
  registers.unref();
  const stopAll = (): void => {
    stopSearch();
    clearInterval(registers);
  };
  if (runtime.engine !== 'embedded') return stopAll;
  const timer = setInterval(() => {
    runtime.db
      .executeQuery(CompiledQuery.raw('vacuum (analyze)'))
      .catch((error: unknown) => log(String(error)));
  }, SIX_HOURS);
  timer.unref();
  return () => {
    stopAll();
    clearInterval(timer);
  };
}

/** Brings the search index up to date, then has the commonest words at hand. */
async function keepSearchQuick(runtime: Runtime, isStopping: () => boolean): Promise<void> {
  const { db, engine } = runtime;
  // The index holds the texts of files too: those of an earlier version of the program are read first.
  await readWaitingFiles(runtime, isStopping);
  if (isStopping()) return;
  await refreshSearchIndex(db, { engine, now: runtime.now(), isStopping });
  if (!isStopping()) await warmSearch(runtime, isStopping);
}
