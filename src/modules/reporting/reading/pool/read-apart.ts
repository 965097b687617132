import { AppError } from '../../../../kernel/errors.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { noAnswer, tooBusy } from './messages.ts';
import type { ReadAnswer } from './read-job.ts';
import type { FileInMemory } from './upload-job.ts';
import { PoolFailure, WorkerPool } from '../../../../kernel/threads/worker-pool.ts';

/** Two threads for all; they end when nobody comes. A PDF of a whole county's reports may take its time. */
const LIMITS = { size: 2, seconds: 60, megabytes: 1024, idleSeconds: 60 };
/** A batch of uploads waits here; beyond this somebody keeps the threads busy on purpose. */
const MOST_WAITING = 60;

let pool: WorkerPool<FileInMemory, ReadAnswer> | undefined;

/**
 * Reads a report that is handed in or uploaded, in a thread with limits of time and memory: a small office file can
 * unpack to what takes seconds and a gigabyte, and nobody else should wait for it. Throws AppError when the file cannot be
 * read, is no annual report, or too many are waiting.
 */
export async function readApart(file: FileInMemory): Promise<ReportModel> {
  pool ??= new WorkerPool({ worker: new URL('./read-worker.ts', import.meta.url), ...LIMITS });
  if (pool.waiting >= MOST_WAITING) throw new AppError('unavailable', tooBusy);
  try {
    const answer = await pool.run(file);
    if ('report' in answer) return answer.report;
    throw new AppError('invalid', answer.refused);
  } catch (error) {
    if (!(error instanceof PoolFailure)) throw error;
    throw new AppError('invalid', { ...noAnswer(file.name, error.problem, ''), field: 'file' });
  }
}
