import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { createFieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import { KEY_PATH } from '../../../kernel/crypto/key-file.ts';
import type { Tx } from '../../../kernel/database/types.ts';
import { AppError } from '../../../kernel/errors.ts';
import type { Application } from '../../application.ts';
import { BACKUP, RESTORE } from '../messages.ts';
import { KEY_CHECK_PURPOSE, type BackupHeader } from './archive.ts';
import { checkBackup, readBackup } from './read-backup.ts';
import { tableNames } from './write-backup.ts';

/**
 * Loads a backup into an empty database in one transaction. Stored files are written first (unnamed until the rows
 * arrive), the key last. Throws AppError and changes nothing when the file is damaged, the database is not empty, the
 * schema is another, or the key is missing.
 */
export async function restoreBackup(
  { runtime, dataDirectory }: Application,
  file: string,
  progress: (text: string) => void,
): Promise<void> {
  const header = await checkBackup(file);
  checkKey(header, runtime.cipher.blindIndex('gongkai', KEY_CHECK_PURPOSE));
  await runtime.db.transaction().execute(async (tx) => {
    const facts = await tx.selectFrom('facts').select('id').limit(1).execute();
    if (facts.length > 0) throw new AppError('conflict', RESTORE.notEmpty);
    await checkSchema(tx, header);
    const tables = await tableNames(tx);
    const keepOrder = await deferForeignKeys(tx);
    for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(tx);
    for await (const line of readBackup(file)) {
      if ('file' in line) await runtime.files.writeStored(Buffer.from(line.content, 'base64'));
      if ('table' in line && tables.includes(line.table)) await insertRows(tx, line.table, line.rows);
      if ('end' in line) {
        for (const [table, rows] of Object.entries(line.end.rows)) progress(BACKUP.table(table, rows));
        progress(BACKUP.files(line.end.files));
      }
    }
    await keepOrder();
  });
  if (header.key && !process.env['GONGKAI_FIELD_KEY']) {
    const path = join(dataDirectory, KEY_PATH);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, `${header.key}\n`, { mode: 0o600 });
  }
}

function checkKey(header: BackupHeader, ownCheck: string): void {
  const usable = header.key
    ? createFieldCipher(Buffer.from(header.key, 'base64')).blindIndex('gongkai', KEY_CHECK_PURPOSE)
    : ownCheck;
  if (usable !== header.keyCheck) throw new AppError('conflict', RESTORE.otherKey);
}

async function checkSchema(tx: Tx, header: BackupHeader): Promise<void> {
  const rows = await tx.selectFrom('schema_migrations').select('name').execute();
  const here = new Set(rows.map(({ name }) => name));
  const there = new Set(header.schema);
  const different = [...here]
    .filter((name) => !there.has(name))
    .concat([...there].filter((name) => !here.has(name)));
  if (different.length > 0) throw new AppError('conflict', RESTORE.otherSchema(different));
}

async function insertRows(tx: Tx, table: string, rows: readonly string[]): Promise<void> {
  await sql`insert into ${sql.table(table)}
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::jsonb)`.execute(
    tx,
  );
}

/** Lets rows arrive in any order; the returned function checks every reference and puts the rule back. */
async function deferForeignKeys(tx: Tx): Promise<() => Promise<void>> {
  const { rows } = await sql<{ table_name: string; constraint_name: string }>`
    select table_name, constraint_name from information_schema.table_constraints
    where constraint_type = 'FOREIGN KEY' and table_schema = current_schema()`.execute(tx);
  const alter = async (rule: string): Promise<void> => {
    for (const { table_name: table, constraint_name: name } of rows) {
      await sql`alter table ${sql.table(table)} alter constraint ${sql.ref(name)} ${sql.raw(rule)}`.execute(
        tx,
      );
    }
  };
  await alter('deferrable initially deferred');
  return async () => {
    await sql`set constraints all immediate`.execute(tx);
    await alter('not deferrable');
  };
}
