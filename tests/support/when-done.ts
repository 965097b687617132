import { after } from 'node:test';

const closers: (() => unknown)[] = [];

/**
 * Closes something when the file's tests have run: what was opened last is closed first, so that no server answers
 * without its database.
 */
export function whenDone(close: () => unknown): void {
  if (closers.push(close) > 1) return;
  after(async () => {
    for (const each of closers.splice(0).toReversed()) await each();
  });
}
