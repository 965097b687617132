import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** What `gongkai start --json` tells when it is ready. */
export interface Announcement {
  readonly portal: string;
  readonly accounts: readonly { login: string; password: string; who: string }[];
  readonly requests: readonly { number: string; queryCode: string; what: string }[];
}

/** A `gongkai start` in a process of its own. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #said = '';
  #announced: Promise<Announcement>;
  #listeners: (() => void)[] = [];

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#ended = once(child, 'close').then(([code]) => code as number | null);
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#said += text;
      for (const listener of this.#listeners) listener();
    });
    const lines = createInterface({ input: child.stdout! });
    this.#announced = new Promise((resolve, reject) => {
      lines.once('line', (line) => resolve(JSON.parse(line) as Announcement));
      void this.#ended.then((code) => reject(new Error(`start ended with ${code}: ${this.#said}`)));
    });
    this.#announced.catch(() => undefined); // told to whoever waits for it
  }

  /** Starts the server on a free port over a data directory; a test that fails leaves none behind. */
  static start(dataDirectory: string, ...options: string[]): ServerProcess {
    const args = [MAIN, 'start', '--json', '--port', '0', '--data', dataDirectory, ...options];
    const env = { ...process.env };
    delete env['DATABASE_URL'];
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    after(() => void child.kill('SIGKILL'));
    return new ServerProcess(child);
  }

  get pid(): number {
    return this.#child.pid!;
  }

  /** What it has said on standard error so far. */
  get said(): string {
    return this.#said;
  }

  /** Resolves when it can be asked; rejects when it ends before. */
  ready(): Promise<Announcement> {
    return this.#announced;
  }

  /** Resolves once `part` has been said on standard error. */
  async hasSaid(part: string): Promise<void> {
    const ended = this.#ended.then(() => true);
    while (!this.#said.includes(part)) {
      const more = new Promise<boolean>((resolve) => this.#listeners.push(() => resolve(false)));
      if (await Promise.race([more, ended])) throw new Error(`ended without saying “${part}”: ${this.#said}`);
    }
  }

  /** Sends a signal and resolves to the exit code, null when the signal ended it. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.#child.kill(signal);
    return this.#ended;
  }

  /** Resolves to the exit code of a process that ends by itself. */
  ended(): Promise<number | null> {
    return this.#ended;
  }
}
