import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../../kernel/errors.ts';
import { PORTAL_BENCH } from './messages.ts';

const NEEDED = ['nginx', 'wrk', 'taskset'] as const;
export type Programs = Readonly<Record<(typeof NEEDED)[number], string>>;

/** Where the measuring programs lie. Throws when one is not installed. */
export function findPrograms(): Programs {
  const places = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/sbin'];
  const found = NEEDED.map((name) => places.map((place) => path.join(place, name)).find(isProgram));
  const missing = NEEDED.filter((_, index) => found[index] === undefined);
  if (missing.length > 0) throw new AppError('unavailable', PORTAL_BENCH.missing(missing));
  return Object.fromEntries(NEEDED.map((name, index) => [name, found[index]!])) as Programs;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
