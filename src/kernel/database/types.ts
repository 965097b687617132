import type { Kysely, Transaction } from 'kysely';
import type { KernelTables } from './tables.ts';

/** The database. Modules see their own tables by `withTables<TheirTables>()`; no module names another's (law 4). */
export type Database = Kysely<KernelTables>;
export type Tx = Transaction<KernelTables>;

/** An open database with what the process needs to know about it. */
export interface OpenDatabase {
  readonly db: Database;
  readonly engine: 'embedded' | 'postgres';
  /** Releases connections and, for the embedded engine, the data directory's lock. */
  close(): Promise<void>;
}
