import { AppError } from '../../../../kernel/errors.ts';
import { noAnswer, tooBusy } from './messages.ts';
import type { CheckedUpload, FileInMemory, UploadAnswer, UploadJob } from './upload-job.ts';
import { PoolFailure, WorkerPool } from '../../../../kernel/threads/worker-pool.ts';

/** A report sent in to be checked, with last year's if it was sent too. */
export interface ReportUpload extends FileInMemory {
  previous: FileInMemory | null;
}

/** Two threads for all, so that one stranger's file does not hold up the next; they end when nobody comes. */
const LIMITS = { size: 2, seconds: 30, megabytes: 512, idleSeconds: 60 };
const MOST_WAITING = 12;

let pool: WorkerPool<UploadJob, UploadAnswer> | undefined;

/**
 * Reads and checks a report that was sent in, in memory and in a thread of its own with limits of time and memory.
 * Throws AppError when the file cannot be read (field `file` or `previous`) or too many are waiting.
 */
export async function checkUpload(upload: ReportUpload): Promise<CheckedUpload> {
  pool ??= new WorkerPool({ worker: new URL('./upload-worker.ts', import.meta.url), ...LIMITS });
  if (pool.waiting >= MOST_WAITING) throw new AppError('unavailable', tooBusy);
  try {
    const answer = await pool.run(upload);
    if ('checked' in answer) return answer.checked;
    throw new AppError(
      'invalid',
      answer.refused.map((problem) => ({ ...problem, field: answer.field })),
    );
  } catch (error) {
    if (!(error instanceof PoolFailure)) throw error;
    throw new AppError('invalid', { ...noAnswer(upload.name, error.problem, ''), field: 'file' });
  }
}
