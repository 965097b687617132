import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import type { Database } from './types.ts';

/** The kernel's own migrations; modules name theirs in their definition. */
export const KERNEL_MIGRATIONS = new URL('./migrations/', import.meta.url);

const LOCK_KEY = 711_2019; // any constant: the Regulation's order number and year

/**
 * Brings the schema up to date: one forward-only history over all given directories, ordered by file name
 * (`<timestamp>_<what>.sql`), each file in its own transaction. Returns the names applied now.
 */
export async function migrate(db: Database, directories: readonly URL[]): Promise<string[]> {
  const files = directories
    .flatMap((url) => {
      const directory = fileURLToPath(url);
      return readdirSync(directory).map((name) => ({ name, path: join(directory, name) }));
    })
    .filter(({ name }) => name.endsWith('.sql'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  await db.executeQuery(
    CompiledQuery.raw(
      'create table if not exists schema_migrations (name text primary key, applied_at timestamptz not null default now())',
    ),
  );
  const applied: string[] = [];
  for (const { name, path } of files) {
    await db.transaction().execute(async (tx) => {
      await tx.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${LOCK_KEY})`));
      const known = await tx
        .selectFrom('schema_migrations')
        .select('name')
        .where('name', '=', name)
        .execute();
      if (known.length > 0) return;
      for (const statement of splitStatements(readFileSync(path, 'utf8'))) {
        await tx.executeQuery(CompiledQuery.raw(statement));
      }
      await tx.insertInto('schema_migrations').values({ name }).execute();
      applied.push(name);
    });
  }
  return applied;
}

/** Splits a migration at semicolons that end a line; our migrations hold no function bodies (no triggers). */
export function splitStatements(sql: string): string[] {
  return sql
    .replace(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement.length > 0);
}
