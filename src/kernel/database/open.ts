import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { EmbeddedConnection } from './embedded/connection.ts';
import { EmbeddedDialect } from './embedded/dialect.ts';
import { takeLock } from './embedded/lock.ts';
import { makePrivate } from './embedded/private-files.ts';
import { PARSERS } from './value-parsers.ts';
import type { KernelTables } from './tables.ts';
import type { OpenDatabase } from './types.ts';

/** Opens a PostgreSQL server (version 15 or later) by its address. */
export function openPostgres(url: string): OpenDatabase {
  for (const [oid, parse] of Object.entries(PARSERS)) pg.types.setTypeParser(Number(oid) as never, parse);
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  pool.on('error', () => undefined); // an idle connection that breaks is replaced at the next use
  const db = new Kysely<KernelTables>({ dialect: new PostgresDialect({ pool }) });
  return { db, engine: 'postgres', close: () => db.destroy() };
}

/**
 * Opens the embedded database below `dataDirectory`, taking its lock first. The directory is private to the user.
 * Throws AppError `data_directory_held` when another process has it.
 */
export async function openEmbedded(dataDirectory: string, purpose: string): Promise<OpenDatabase> {
  process.umask(0o077);
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  chmodSync(dataDirectory, 0o700);
  const release = takeLock(dataDirectory, purpose);
  try {
    const connection = await EmbeddedConnection.open(join(dataDirectory, 'postgres'));
    makePrivate(join(dataDirectory, 'postgres'));
    const db = new Kysely<KernelTables>({ dialect: new EmbeddedDialect(connection) });
    return {
      db,
      engine: 'embedded',
      close: async () => {
        await db.destroy();
        await connection.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** A database in memory, for tests; `snapshot` is a dump of a prepared one. */
export async function openInMemory(
  snapshot?: Uint8Array,
): Promise<OpenDatabase & { dump(): Promise<Uint8Array> }> {
  const connection = await EmbeddedConnection.open(undefined, snapshot);
  const db = new Kysely<KernelTables>({ dialect: new EmbeddedDialect(connection) });
  return {
    db,
    engine: 'embedded',
    dump: () => connection.dump(),
    close: async () => {
      await db.destroy();
      await connection.close();
    },
  };
}
