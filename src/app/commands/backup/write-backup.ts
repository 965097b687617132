import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { loadMasterKey } from '../../../kernel/crypto/key-file.ts';
import type { Tx } from '../../../kernel/database/types.ts';
import { AppError } from '../../../kernel/errors.ts';
import type { Application } from '../../application.ts';
import { BACKUP } from '../messages.ts';
import { KEY_CHECK_PURPOSE, NOT_BACKED_UP, type BackupLine } from './archive.ts';

const PAGE = 500;

/** Writes one consistent picture of the whole database and its files to `file`, which appears only when complete. */
export async function writeBackup(
  application: Application,
  file: string,
  withKey: boolean,
  progress: (text: string) => void,
): Promise<number> {
  const part = `${file}.part`;
  try {
    await application.runtime.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        const lines = Readable.from(encode(backupLines(application, tx, withKey, progress)));
        await pipeline(lines, createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600, flags: 'w' }));
      });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (/^E[A-Z]+$/.test(code)) throw new AppError('invalid', BACKUP.notWritable(file, code));
    throw error;
  }
  return (await stat(file)).size;
}

/** JSON lines; the last carries the SHA-256 of all before it, so that a damaged file is noticed before it is used. */
async function* encode(lines: AsyncIterable<BackupLine>): AsyncIterable<string> {
  const hash = createHash('sha256');
  for await (const line of lines) {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    yield text;
  }
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`;
}

async function* backupLines(
  { runtime, database, dataDirectory }: Application,
  tx: Tx,
  withKey: boolean,
  progress: (text: string) => void,
): AsyncIterable<BackupLine> {
  const migrations = await tx.selectFrom('schema_migrations').select('name').orderBy('name').execute();
  yield {
    header: {
      gongkai: 'backup',
      version: 1,
      createdAt: runtime.now().toISOString(),
      engine: database.engine,
      schema: migrations.map(({ name }) => name),
      keyCheck: runtime.cipher.blindIndex('gongkai', KEY_CHECK_PURPOSE),
      ...(withKey ? { key: loadMasterKey(dataDirectory).toString('base64') } : {}),
    },
  };
  const counts: Record<string, number> = {};
  for (const table of await tableNames(tx)) {
    counts[table] = 0;
    for await (const rows of rowsOf(tx, table)) {
      counts[table] += rows.length;
      yield { table, rows };
    }
    progress(BACKUP.table(table, counts[table]));
  }
  let files = 0;
  const stored = await tx.selectFrom('files').select('stored_sha256').distinct().execute();
  for (const { stored_sha256: hash } of stored) {
    const content = await runtime.files.readStored(hash);
    if (!content) continue; // `verify` names it; the backup keeps what there is
    files += 1;
    yield { file: hash, content: content.toString('base64') };
  }
  progress(BACKUP.files(files));
  yield { end: { rows: counts, files } };
}

/** Every table that holds data, by name. */
export async function tableNames(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ table_name: string }>`
    select table_name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name`.execute(tx);
  return rows.map((row) => row.table_name).filter((name) => !NOT_BACKED_UP.includes(name));
}

async function* rowsOf(tx: Tx, table: string): AsyncIterable<string[]> {
  await sql`declare backup_rows no scroll cursor for
    select to_jsonb(t)::text as line from ${sql.table(table)} as t`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(PAGE)} from backup_rows`.execute(tx);
    if (rows.length === 0) break;
    yield rows.map((row) => row.line);
  }
  await sql`close backup_rows`.execute(tx);
}
