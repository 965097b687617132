import { resolve } from 'node:path';
import { openEmbedded, openPostgres } from '../kernel/database/open.ts';
import type { OpenDatabase } from '../kernel/database/types.ts';
import { composeRuntime } from '../kernel/runtime/compose.ts';
import type { Runtime } from '../kernel/runtime/context.ts';
import { ROLES } from '../modules/identity/index.ts';
import { MODULES } from './modules.ts';

export interface ApplicationOptions {
  /** Where the embedded database, the files and the keys lie. */
  readonly dataDirectory: string;
  /** A PostgreSQL server; the embedded database without it. */
  readonly databaseUrl?: string | undefined;
  /** What the process does, for whoever finds the directory taken. */
  readonly purpose: string;
  readonly now?: (() => Date) | undefined;
}

/** The opened house: database, runtime and all modules, without a web server yet. */
export interface Application {
  readonly runtime: Runtime;
  readonly database: OpenDatabase;
  readonly dataDirectory: string;
  close(): Promise<void>;
}

/** Where data lies when nobody says otherwise: `GONGKAI_DATA`, else `data` beside the project's files. */
export function defaultDataDirectory(): string {
  return resolve(process.env['GONGKAI_DATA'] ?? new URL('../../data', import.meta.url).pathname);
}

/** Opens the database (taking the directory's lock), brings the schema up to date, joins the modules. */
export async function openApplication(options: ApplicationOptions): Promise<Application> {
  const { dataDirectory, databaseUrl, purpose, now } = options;
  const database = databaseUrl ? openPostgres(databaseUrl) : await openEmbedded(dataDirectory, purpose);
  try {
    const runtime = await composeRuntime({
      database,
      dataDirectory,
      modules: MODULES,
      roles: new Set<string>(ROLES),
      ...(now ? { now } : {}),
    });
    return { runtime, database, dataDirectory, close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}
