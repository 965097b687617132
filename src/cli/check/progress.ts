import { BATCH_MESSAGES } from './messages-batch.ts';

type Phase = 'read' | 'check';

const TERMINAL_MS = 200;
const LOG_MS = 5000;

/**
 * Tells how far a long run is, on standard error: one line that changes on a terminal, a line every five seconds
 * elsewhere. Short runs say nothing.
 */
export class Progress {
  readonly #stream: { write(text: string): unknown; isTTY?: boolean };
  readonly #now: () => number;
  #phase: Phase | null = null;
  #began = 0;
  #said = 0;
  #shown = false;

  constructor(stream: { write(text: string): unknown; isTTY?: boolean }, now: () => number = Date.now) {
    this.#stream = stream;
    this.#now = now;
    this.#said = now();
  }

  tell(phase: Phase, done: number, total: number): void {
    const now = this.#now();
    if (phase !== this.#phase) {
      this.#phase = phase;
      this.#began = now;
    }
    const terminal = this.#stream.isTTY === true;
    if (now - this.#said < (terminal ? TERMINAL_MS : LOG_MS)) return;
    this.#said = now;
    const seconds = Math.max(0.001, (now - this.#began) / 1000);
    const rate = done / seconds;
    const line = BATCH_MESSAGES.progress(phase, done, total, rate, rate === 0 ? null : (total - done) / rate);
    this.#stream.write(terminal ? `\r\u001b[2K${line}` : `${line}\n`);
    this.#shown = terminal;
  }

  /** Takes the changing line away before other output. */
  clear(): void {
    if (this.#shown) this.#stream.write('\r\u001b[2K');
    this.#shown = false;
  }
}
