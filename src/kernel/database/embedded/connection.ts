import { Worker } from 'node:worker_threads';

interface Answer {
  id: number;
  rows?: unknown[];
  affected?: number;
  error?: { message: string; code?: string };
}

/** The main thread's end of the embedded engine: numbered calls to the worker, answers in order. */
export class EmbeddedConnection {
  #worker: Worker;
  #next = 1;
  #waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  #failed: Error | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: Answer) => this.#settle(answer));
    worker.on('error', (error) => this.#fail(error as Error));
    worker.on('exit', () => this.#fail(new Error('The embedded database has stopped.')));
  }

  /** Opens (and on first use creates) the database in `directory`; without one it lives in memory. */
  static async open(directory?: string, snapshot?: Uint8Array): Promise<EmbeddedConnection> {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { directory, snapshot },
    });
    const connection = new EmbeddedConnection(worker);
    await new Promise<Answer>((resolve, reject) => connection.#waiting.set(0, { resolve, reject }));
    return connection;
  }

  query(sql: string, params: readonly unknown[] = []): Promise<Answer> {
    return this.#call({ sql, params });
  }

  /** Runs several statements at once (migrations). */
  async script(sql: string): Promise<void> {
    await this.#call({ sql, script: true });
  }

  /** The whole database as bytes that {@link EmbeddedConnection.open} takes as a snapshot. */
  async dump(): Promise<Uint8Array> {
    return (await this.#call({ dump: true })).rows![0] as Uint8Array;
  }

  async close(): Promise<void> {
    if (this.#failed) return;
    await this.#call({ close: true });
    await this.#worker.terminate();
  }

  #call(command: object): Promise<Answer> {
    if (this.#failed) return Promise.reject(this.#failed);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...command });
    });
  }

  #settle(answer: Answer): void {
    const call = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.error) call?.reject(Object.assign(new Error(answer.error.message), answer.error));
    else call?.resolve(answer);
  }

  #fail(error: Error): void {
    this.#failed ??= error;
    for (const call of this.#waiting.values()) call.reject(this.#failed);
    this.#waiting.clear();
  }
}
