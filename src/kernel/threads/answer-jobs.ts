import { parentPort } from 'node:worker_threads';
import type { PoolAnswer, PoolMessage } from './worker-pool.ts';

/** Makes this thread a hand of a pool: it does every job with `work` and posts the answer. */
export function answerJobs<Job, Answer>(work: (job: Job) => Promise<Answer>): void {
  parentPort!.on('message', ({ id, job }: PoolMessage<Job>) => {
    const post = (message: PoolAnswer<Answer>): void => parentPort!.postMessage(message);
    work(job).then(
      (answer) => post({ id, answer }),
      (error: unknown) => post({ id, error: error instanceof Error ? error.message : String(error) }),
    );
  });
}
