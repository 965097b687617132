import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../errors.ts';

/** Who owns a data directory: one process at a time, since two would silently lose each other's rows. */
export interface LockHolder {
  pid: number;
  /** Start mark of the process, so that a reused process id is not mistaken for the holder. */
  startMark: string;
  startedAt: string;
  purpose: string;
}

export const LOCK_FILE = 'owner.lock';

/** A mark that differs between two processes that had the same id, where the system tells one; else empty. */
function startMarkOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(holder: LockHolder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startMarkOf(holder.pid) === holder.startMark;
}

/** The live holder of the directory, or undefined. */
export function readLockHolder(directory: string): LockHolder | undefined {
  try {
    const holder = JSON.parse(readFileSync(join(directory, LOCK_FILE), 'utf8')) as LockHolder;
    return isAlive(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the directory for this process or throws, naming the holder. Returns the release. */
export function takeLock(directory: string, purpose: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, LOCK_FILE);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = openSync(path, 'wx', 0o600);
      const holder: LockHolder = {
        pid: process.pid,
        startMark: startMarkOf(process.pid),
        startedAt: new Date().toISOString(),
        purpose,
      };
      writeSync(file, JSON.stringify(holder));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readLockHolder(directory);
      if (holder) throw heldBy(directory, holder);
      rmSync(path, { force: true }); // left behind by a process that died
    }
  }
  throw new AppError('unavailable', {
    code: 'data_directory_busy',
    zh: `数据目录 ${directory} 正被其他进程占用，请稍后再试。`,
    en: `The data directory ${directory} is being taken by another process; try again.`,
  });
}

function heldBy(directory: string, holder: LockHolder): AppError {
  return new AppError('unavailable', {
    code: 'data_directory_held',
    zh: `数据目录 ${directory} 正由进程 ${holder.pid}（${holder.purpose}，启动于 ${holder.startedAt}）使用。请先停止它，或用 --data 指定另一目录。`,
    en: `The data directory ${directory} is held by process ${holder.pid} (${holder.purpose}, started ${holder.startedAt}). Stop it first, or name another directory with --data.`,
  });
}
