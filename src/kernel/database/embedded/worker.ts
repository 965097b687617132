import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PARSERS } from '../value-parsers.ts';

/**
 * Runs the embedded PostgreSQL in its own thread, so that a heavy query never stops the HTTP thread. Protocol:
 * `{id, sql, params}` in, `{id, rows, affected}` or `{id, error}` out, in order.
 */
interface Command {
  id: number;
  sql?: string;
  params?: unknown[];
  script?: boolean;
  dump?: boolean;
  close?: boolean;
}

const { directory, snapshot } = workerData as { directory?: string; snapshot?: Uint8Array };
const database = await PGlite.create({
  ...(directory ? { dataDir: directory } : {}),
  ...(snapshot ? { loadDataDir: new Blob([snapshot as Uint8Array<ArrayBuffer>]) } : {}),
  parsers: PARSERS,
});
parentPort!.on('message', (command: Command) => {
  void handle(command);
});
parentPort!.postMessage({ id: 0, rows: [] });

async function handle({ id, sql, params, script, dump, close }: Command): Promise<void> {
  try {
    if (close) {
      await database.close();
      parentPort!.postMessage({ id, rows: [] });
      parentPort!.close();
      return;
    }
    if (script) {
      await database.exec(sql!);
      parentPort!.postMessage({ id, rows: [] });
      return;
    }
    if (dump) {
      const snapshot = new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer());
      parentPort!.postMessage({ id, rows: [snapshot] });
      return;
    }
    const result = await database.query(sql!, params);
    parentPort!.postMessage({ id, rows: result.rows, affected: result.affectedRows });
  } catch (error) {
    const { message, code, constraint, detail, table } = error as Record<string, string>;
    parentPort!.postMessage({ id, error: { message, code, constraint, detail, table } });
  }
}
