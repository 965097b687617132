import { Worker } from 'node:worker_threads';

/** Why a job has no answer: it took too long, its thread died, or the pool was closed. */
export type PoolProblem = 'timed_out' | 'crashed' | 'closed';

export class PoolFailure extends Error {
  readonly problem: PoolProblem;
  constructor(problem: PoolProblem, detail: string) {
    super(detail);
    this.name = 'PoolFailure';
    this.problem = problem;
  }
}

export interface PoolOptions {
  /** Module of the threads; it answers by `answerJobs`. */
  worker: URL;
  size: number;
  /** Longest time of one job. */
  seconds: number;
  /** Most memory of one thread. */
  megabytes: number;
  /** Threads without work end after this time; without it they stay until the pool is closed. */
  idleSeconds?: number;
}

/** What goes to a thread, and what comes back. */
export interface PoolMessage<Job> {
  id: number;
  job: Job;
}
export type PoolAnswer<Answer> = { id: number; answer: Answer } | { id: number; error: string };

interface Waiting<Job, Answer> {
  job: Job;
  resolve(answer: Answer): void;
  reject(error: PoolFailure): void;
}

interface Hand<Job, Answer> {
  worker: Worker;
  busy: (Waiting<Job, Answer> & { id: number; timer: NodeJS.Timeout }) | null;
}

/** Threads that do jobs one at a time each. One that hangs or dies fails its own job only and is replaced. */
export class WorkerPool<Job, Answer> {
  readonly #options: PoolOptions;
  readonly #hands = new Set<Hand<Job, Answer>>();
  readonly #queue: Waiting<Job, Answer>[] = [];
  #next = 1;
  #closed = false;
  #idle: NodeJS.Timeout | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Jobs that no thread has begun yet. */
  get waiting(): number {
    return this.#queue.length;
  }

  /** Does a job in the next free thread. Rejects with PoolFailure when there is no answer. */
  run(job: Job): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new PoolFailure('closed', 'the pool is closed'));
      this.#queue.push({ job, resolve, reject });
      this.#assign();
    });
  }

  /** Ends every thread; jobs that wait or run fail. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#idle);
    const failure = new PoolFailure('closed', 'the pool is closed');
    for (const waiting of this.#queue.splice(0)) waiting.reject(failure);
    await Promise.all([...this.#hands].map((hand) => this.#dismiss(hand, failure)));
  }

  #assign(): void {
    while (this.#queue.length > 0) {
      const free = [...this.#hands].find((hand) => hand.busy === null);
      const hand = free ?? (this.#hands.size < this.#options.size ? this.#hire() : undefined);
      if (hand === undefined) return;
      const waiting = this.#queue.shift()!;
      const id = this.#next++;
      const { seconds } = this.#options;
      const timer = setTimeout(() => {
        void this.#dismiss(hand, new PoolFailure('timed_out', `> ${seconds} s`));
      }, seconds * 1000);
      hand.busy = { ...waiting, id, timer };
      clearTimeout(this.#idle);
      hand.worker.ref(); // the process waits for work, not for threads without any
      hand.worker.postMessage({ id, job: waiting.job } satisfies PoolMessage<Job>);
    }
  }

  #hire(): Hand<Job, Answer> {
    const { worker: module, megabytes } = this.#options;
    // Libraries that print what they dislike in a file would spoil the command's own output.
    const worker = new Worker(module, {
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      stdout: true,
      stderr: true,
    });
    const hand: Hand<Job, Answer> = { worker, busy: null };
    worker.on('message', (message: PoolAnswer<Answer>) => this.#settle(hand, message));
    worker.on('error', (error) => {
      const detail = error instanceof Error ? error.message : String(error);
      void this.#dismiss(hand, new PoolFailure('crashed', detail));
    });
    worker.on('exit', (code) => void this.#dismiss(hand, new PoolFailure('crashed', `exit ${code}`)));
    this.#hands.add(hand);
    return hand;
  }

  #settle(hand: Hand<Job, Answer>, message: PoolAnswer<Answer>): void {
    const { busy } = hand;
    if (busy === null || busy.id !== message.id) return;
    hand.busy = null;
    hand.worker.unref();
    clearTimeout(busy.timer);
    if ('answer' in message) busy.resolve(message.answer);
    else busy.reject(new PoolFailure('crashed', message.error));
    this.#assign();
    this.#rest();
  }

  /** Lets threads go when nobody has work for them. */
  #rest(): void {
    const { idleSeconds } = this.#options;
    if (idleSeconds === undefined || [...this.#hands].some((hand) => hand.busy !== null)) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      const failure = new PoolFailure('closed', 'idle');
      for (const hand of this.#hands) if (hand.busy === null) void this.#dismiss(hand, failure);
    }, idleSeconds * 1000);
    this.#idle.unref();
  }

  async #dismiss(hand: Hand<Job, Answer>, failure: PoolFailure): Promise<void> {
    if (!this.#hands.delete(hand)) return;
    const { busy } = hand;
    hand.busy = null;
    if (busy !== null) {
      clearTimeout(busy.timer);
      busy.reject(failure);
    }
    if (!this.#closed) this.#assign();
    await hand.worker.terminate();
  }
}
