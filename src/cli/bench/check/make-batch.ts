import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckCode } from '../../../modules/reporting/index.ts';
import { SEEDED_ERRORS } from './seeded-errors.ts';
import { syntheticReport } from './synthetic-report.ts';
import { EXTENSIONS, writeReport } from './write-report.ts';
import type { BenchKind } from './write-report.ts';

/** What was put into each file: the check that must speak up, or null for a report without error. */
export type Seeds = ReadonlyMap<string, CheckCode | null>;

/** Every third report carries an error, each kind of error in turn. */
const SEEDED = 3;

/** Writes synthetic reports of some kinds in turn into a folder; tells what was put into each. */
export async function makeBatch(folder: string, count: number, kinds: readonly BenchKind[]): Promise<Seeds> {
  await mkdir(folder, { recursive: true });
  const seeds = new Map<string, CheckCode | null>();
  for (let number = 0; number < count; number += 1) {
    const error = number % SEEDED === 0 ? SEEDED_ERRORS[(number / SEEDED) % SEEDED_ERRORS.length]! : null;
    const plain = syntheticReport(number);
    const report = error === null ? plain : error.seed(plain);
    const kind = kinds[number % kinds.length]!;
    const file = path.join(folder, `${String(number).padStart(5, '0')}.${EXTENSIONS[kind]}`);
    await writeFile(file, await writeReport(report, kind));
    seeds.set(file, error?.code ?? null);
  }
  return seeds;
}
