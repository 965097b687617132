import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { KERNEL_MIGRATIONS, migrate } from '../../src/kernel/database/migrate.ts';
import { openInMemory, openPostgres } from '../../src/kernel/database/open.ts';
import type { OpenDatabase } from '../../src/kernel/database/types.ts';
import type { ModuleDefinition } from '../../src/kernel/runtime/module.ts';
import { whenDone } from './when-done.ts';

/** Set by the test runner for the stage that runs on a real server; absent: the embedded engine. */
const SERVER_URL = process.env['GONGKAI_TEST_DATABASE_URL'];

/**
 * A fresh, migrated database for one test file; it is dropped when the file has run. On a server every call makes
 * its own database, on the embedded engine a copy in memory of a prepared snapshot.
 */
export async function openTestDatabase(modules: readonly ModuleDefinition[] = []): Promise<OpenDatabase> {
  const migrations = [KERNEL_MIGRATIONS, ...modules.flatMap((module) => module.migrations ?? [])];
  const database = SERVER_URL ? await onServer(SERVER_URL) : await openInMemory(await snapshotOf(migrations));
  whenDone(() => database.close());
  await migrate(database.db, migrations);
  return database;
}

async function onServer(url: string): Promise<OpenDatabase> {
  const name = `gongkai_test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return openPostgres(own.href);
}

async function snapshotOf(migrations: readonly URL[]): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for (const url of migrations) {
    const directory = fileURLToPath(url);
    for (const file of readdirSync(directory).sort())
      hash.update(file).update(readFileSync(join(directory, file)));
  }
  const path = join(tmpdir(), `gongkai-test-snapshot-${hash.digest('hex').slice(0, 16)}.tar`);
  if (existsSync(path)) return readFileSync(path);
  const fresh = await openInMemory();
  await migrate(fresh.db, migrations);
  const bytes = await fresh.dump();
  await fresh.close();
  const part = `${path}.${randomUUID()}`;
  writeFileSync(part, bytes);
  renameSync(part, path);
  return bytes;
}

/** A private directory that is removed when the test file has run. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
  whenDone(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
