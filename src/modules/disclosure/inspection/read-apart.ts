import { createHash } from 'node:crypto';
import { PoolFailure, WorkerPool } from '../../../kernel/threads/worker-pool.ts';
import type { FileReading } from '../domain/checks/file-reading.ts';
import type { Converting, ConvertJob } from './convert/convert-file.ts';
import { emptyReading } from './read-file.ts';

export type FileJob =
  { task: 'read'; mediaType: string; content: Uint8Array } | ({ task: 'convert' } & ConvertJob);
export type FileAnswer = { reading: FileReading } | { converting: Converting };

/** One thread for all, with limits of time and memory; it ends when there is nothing to read. */
const LIMITS = { size: 1, seconds: 40, megabytes: 512, idleSeconds: 30 };
const MOST_KEPT = 40;

let pool: WorkerPool<FileJob, FileAnswer> | undefined;
const readings = new Map<string, Promise<FileReading>>();
const conversions = new WeakMap<Uint8Array, Promise<Converting>>();

function run(job: FileJob): Promise<FileAnswer> {
  pool ??= new WorkerPool({ worker: new URL('./read-worker.ts', import.meta.url), ...LIMITS });
  return pool.run({ ...job, content: Uint8Array.from(job.content) });
}

/**
 * Reads a file in a thread of its own. The last readings are kept by the hash of the content, so that what was read
 * before a transaction is at hand inside of it. Never throws: a file that takes too long is `too_large`.
 */
export function readApart(mediaType: string, content: Uint8Array): Promise<FileReading> {
  const key = `${mediaType} ${createHash('sha256').update(content).digest('hex')}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = run({ task: 'read', mediaType, content }).then(
    (answer) => (answer as { reading: FileReading }).reading,
    (error: unknown) => {
      if (!(error instanceof PoolFailure)) throw error;
      readings.delete(key);
      return emptyReading(error.problem === 'timed_out' ? 'too_large' : 'unreadable');
    },
  );
  readings.set(key, reading);
  if (readings.size > MOST_KEPT) readings.delete(readings.keys().next().value!);
  return reading;
}

/** Takes a file over as text, in a thread of its own; once for the same upload. Never throws. */
export function convertApart(job: ConvertJob): Promise<Converting> {
  const known = conversions.get(job.content);
  if (known) return known;
  const converting = run({ task: 'convert', ...job }).then(
    (answer) => (answer as { converting: Converting }).converting,
    (error: unknown): Converting => {
      if (!(error instanceof PoolFailure)) throw error;
      return { problem: error.problem === 'timed_out' ? 'slow' : 'damaged' };
    },
  );
  conversions.set(job.content, converting);
  return converting;
}
