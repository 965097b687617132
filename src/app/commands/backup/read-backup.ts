import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { AppError } from '../../../kernel/errors.ts';
import { RESTORE } from '../messages.ts';
import type { BackupHeader, BackupLine } from './archive.ts';

/** The lines of a backup file in order. Throws AppError `backup_unreadable` when it is damaged or cut short. */
export async function* readBackup(file: string): AsyncIterable<BackupLine> {
  const hash = createHash('sha256');
  let complete = false;
  try {
    const source = createReadStream(file);
    const unpacked = createGunzip();
    source.on('error', (error) => unpacked.destroy(error));
    for await (const text of createInterface({ input: source.pipe(unpacked), crlfDelay: Infinity })) {
      const line = JSON.parse(text) as BackupLine | { sha256: string };
      if ('sha256' in line) {
        complete = line.sha256 === hash.digest('hex');
        break;
      }
      hash.update(`${text}\n`);
      yield line;
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw unreadable(file, error instanceof Error ? error.message : String(error));
  }
  if (!complete) throw unreadable(file, RESTORE.damaged('SHA-256'));
}

/** Reads the whole file once without using it, and gives its header; so nothing is begun with a damaged backup. */
export async function checkBackup(file: string): Promise<BackupHeader> {
  let header: BackupHeader | undefined;
  for await (const line of readBackup(file)) if ('header' in line) header ??= line.header;
  if (header?.gongkai !== 'backup') throw unreadable(file, RESTORE.damaged('header'));
  return header;
}

function unreadable(file: string, detail: string): AppError {
  return new AppError('invalid', RESTORE.unreadable(file, detail));
}
