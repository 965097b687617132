import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const OTHERS = 0o077;

/**
 * Takes everybody else's rights from a directory and all below it. The engine's own first files ignore the process's
 * umask; those it adds later follow it.
 */
export function makePrivate(directory: string): void {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  for (const path of [directory, ...names.map((name) => join(directory, name))]) {
    const { mode } = lstatSync(path);
    if (mode & OTHERS) chmodSync(path, mode & 0o700);
  }
}
