import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import type { Application } from '../../../src/app/application.ts';
import { backup, restore } from '../../../src/app/commands/backup.ts';
import { tableNames } from '../../../src/app/commands/backup/write-backup.ts';
import { verify } from '../../../src/app/commands/verify.ts';
import type { CommandOutput } from '../../../src/app/database-commands.ts';
import { MODULES } from '../../../src/app/modules.ts';
import type { OpenDatabase } from '../../../src/kernel/database/types.ts';
import { openInMemory } from '../../../src/kernel/database/open.ts';
import { AppError } from '../../../src/kernel/errors.ts';
import { composeRuntime } from '../../../src/kernel/runtime/compose.ts';
import { ROLES } from '../../../src/modules/identity/index.ts';
import { openTestDatabase, temporaryDirectory } from '../../support/database.ts';
import { makeAgency } from '../../support/runtime.ts';

async function house(database: OpenDatabase, dataDirectory = temporaryDirectory()): Promise<Application> {
  const runtime = await composeRuntime({
    database,
    dataDirectory,
    modules: MODULES,
    roles: new Set<string>(ROLES),
  });
  return { runtime, database, dataDirectory, close: () => database.close() };
}

const quiet: CommandOutput = { stdout: () => undefined, stderr: () => undefined };

/** Every row of every table as the database writes it, sorted, so that two databases can be compared. */
async function contents({ runtime }: Application): Promise<Record<string, string[]>> {
  return runtime.db.transaction().execute(async (tx) => {
    const all: Record<string, string[]> = {};
    for (const table of await tableNames(tx)) {
      const { rows } = await sql<{ line: string }>`
        select to_jsonb(t)::text as line from ${sql.table(table)} as t order by 1`.execute(tx);
      all[table] = rows.map((row) => row.line);
    }
    return all;
  });
}

async function furnishedHouse(): Promise<Application> {
  const application = await house(await openTestDatabase(MODULES));
  await makeAgency(application.runtime);
  const { db, files } = application.runtime;
  const content = new TextEncoder().encode('身份证明');
  const file = {
    agencyId: 'a',
    name: '证明.pdf',
    mediaType: 'application/pdf',
    content,
    sealed: true,
    createdBy: 'p',
  };
  await files.put(db, file, new Date());
  return application;
}

const problemOf = (code: string) => (error: unknown) =>
  error instanceof AppError && error.problems[0]?.code === code;

test('a backup restores to the same rows, files and proof, on either engine', async () => {
  const original = await furnishedHouse();
  const file = join(temporaryDirectory(), 'city.backup');
  assert.equal(await backup(original, { file }, quiet), 0);
  assert.equal(statSync(file).mode & 0o077, 0, 'the backup is private to its maker');

  // To the engine under test, and across to the embedded one.
  const embedded = await openInMemory();
  after(() => embedded.close());
  for (const database of [await openTestDatabase(MODULES), embedded]) {
    const copy = await house(database);
    assert.equal(await restore(copy, { file }, quiet), 0);
    assert.deepEqual(await contents(copy), await contents(original));
    assert.equal(await verify(copy, {}, quiet), 0);
    // The key came along: a house opened anew on this directory reads the sealed file.
    const reopened = await house(copy.database, copy.dataDirectory);
    const [stored] = await reopened.runtime.db
      .selectFrom('files')
      .select('id')
      .where('sealed', '=', true)
      .execute();
    const read = await reopened.runtime.files.read(reopened.runtime.db, stored!.id);
    assert.equal(read.content.toString(), '身份证明');
  }
});

test('restore refuses a database that holds data, and changes nothing', async () => {
  const original = await furnishedHouse();
  const file = join(temporaryDirectory(), 'city.backup');
  await backup(original, { file }, quiet);
  const before = await contents(original);
  await assert.rejects(restore(original, { file }, quiet), problemOf('database_not_empty'));
  assert.deepEqual(await contents(original), before);
});

test('a damaged, cut or foreign file is refused before anything is touched', async () => {
  const original = await furnishedHouse();
  const directory = temporaryDirectory();
  const file = join(directory, 'city.backup');
  await backup(original, { file }, quiet);
  const copy = await house(await openTestDatabase(MODULES));
  const untouched = await contents(copy);
  const whole = readFileSync(file);
  truncateSync(file, whole.length - 20);
  await assert.rejects(restore(copy, { file }, quiet), problemOf('backup_unreadable'));
  const altered = Buffer.from(whole);
  altered[Math.floor(whole.length / 2)]! ^= 0xff;
  writeFileSync(file, altered);
  await assert.rejects(restore(copy, { file }, quiet), problemOf('backup_unreadable'));
  writeFileSync(file, 'not a backup');
  await assert.rejects(restore(copy, { file }, quiet), problemOf('backup_unreadable'));
  rmSync(file);
  await assert.rejects(restore(copy, { file }, quiet), problemOf('backup_unreadable'));
  assert.deepEqual(await contents(copy), untouched);
});

test('without its key a backup is refused where another key lies, and taken where the right one lies', async () => {
  const original = await furnishedHouse();
  const file = join(temporaryDirectory(), 'city.backup');
  await backup(original, { file, key: false }, quiet);
  const stranger = await house(await openTestDatabase(MODULES));
  await assert.rejects(restore(stranger, { file }, quiet), problemOf('backup_under_another_key'));
  const heir = await house(await openTestDatabase(MODULES), original.dataDirectory);
  assert.equal(await restore(heir, { file }, quiet), 0);
});

test('a backup never overwrites another, and an impossible place is named', async () => {
  const original = await furnishedHouse();
  const directory = temporaryDirectory();
  const file = join(directory, 'city.backup');
  await backup(original, { file }, quiet);
  await assert.rejects(backup(original, { file }, quiet), problemOf('backup_file_exists'));
  const nowhere = join(directory, 'no', 'such', 'place');
  await assert.rejects(backup(original, { file: nowhere }, quiet), problemOf('backup_not_written'));
});
