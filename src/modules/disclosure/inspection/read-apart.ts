import { createHash } from 'node:crypto';
import { PoolFailure, WorkerPool } from '../../../kernel/threads/worker-pool.ts';
import type { FileReading } from '../domain/checks/file-reading.ts';
import { emptyReading } from './read-file.ts';

export interface ReadJob {
  mediaType: string;
  content: Uint8Array;
}

/** One thread for all, with limits of time and memory; it ends when there is nothing to read. */
const LIMITS = { size: 1, seconds: 40, megabytes: 512, idleSeconds: 30 };
const MOST_KEPT = 40;

let pool: WorkerPool<ReadJob, FileReading> | undefined;
const kept = new Map<string, Promise<FileReading>>();

/**
 * Reads a file in a thread of its own. The last readings are kept by the hash of the content, so that what was read
 * before a transaction is at hand inside of it. Never throws: a file that takes too long is `too_large`.
 */
export function readApart(mediaType: string, content: Uint8Array): Promise<FileReading> {
  const key = `${mediaType} ${createHash('sha256').update(content).digest('hex')}`;
  const known = kept.get(key);
  if (known) return known;
  pool ??= new WorkerPool({ worker: new URL('./read-worker.ts', import.meta.url), ...LIMITS });
  const reading = pool.run({ mediaType, content: Uint8Array.from(content) }).catch((error: unknown) => {
    if (!(error instanceof PoolFailure)) throw error;
    kept.delete(key);
    return emptyReading(error.problem === 'timed_out' ? 'too_large' : 'unreadable');
  });
  kept.set(key, reading);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return reading;
}
