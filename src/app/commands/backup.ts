import { existsSync } from 'node:fs';
import { AppError } from '../../kernel/errors.ts';
import { verifyLedger } from '../../kernel/ledger/verify.ts';
import type { DatabaseCommand } from '../database-commands.ts';
import { MODULES } from '../modules.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { writeBackup } from './backup/write-backup.ts';
import { BACKUP, RESTORE, VERIFY } from './messages.ts';

/** `gongkai backup FILE`: one consistent picture of database and files, portable between the two engines. */
export const backup: DatabaseCommand = async (application, args, output) => {
  const file = String(args['file']);
  const withKey = args['key'] !== false;
  if (existsSync(file)) throw new AppError('conflict', BACKUP.exists(file));
  output.stderr(BACKUP.begun(file));
  const bytes = await writeBackup(application, file, withKey, output.stderr);
  if (args['json']) output.stdout(`${JSON.stringify({ file, bytes, withKey })}\n`);
  else output.stdout(BACKUP.done(bytes, withKey));
  return 0;
};

/** `gongkai restore FILE`: into an empty database, then proves what was restored; exit code 1 when the proof fails. */
export const restore: DatabaseCommand = async (application, args, output) => {
  const file = String(args['file']);
  output.stderr(RESTORE.begun(file));
  await restoreBackup(application, file, output.stderr);
  const { runtime } = application;
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const proof = await verifyLedger(runtime.db, runtime.files, digests);
  if (args['json']) output.stdout(`${JSON.stringify({ file, verification: proof })}\n`);
  else output.stdout(proof.firstBreak ? VERIFY.broken(proof.firstBreak) : RESTORE.done(proof.facts));
  return proof.ok ? 0 : 1;
};
