import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { BENCH } from '../messages.ts';
import { makeBatch } from './make-batch.ts';
import { measureCheck } from './measure-check.ts';
import type { Measured } from './measure-check.ts';
import type { BenchKind } from './write-report.ts';

/** A province's reports as text and web pages; Word and PDF files, of which there are fewer. */
const PLAIN = 3000;
const OFFICE = 200;
/** Aims: 3,000 text or HTML reports in 30 s, ten PDF files a second, memory that does not grow with their number. */
const AIMS = { plainSeconds: 30, pdfPerSecond: 10, growth: 1.25 };

const QUICK_LOOK = 3;

const RUNS: readonly { name: string; kinds: readonly BenchKind[]; files: number }[] = [
  { name: 'text', kinds: ['text'], files: PLAIN / 2 },
  { name: 'html', kinds: ['html'], files: PLAIN / 2 },
  { name: 'docx', kinds: ['docx'], files: OFFICE },
  { name: 'pdf', kinds: ['pdf'], files: OFFICE },
  { name: 'province', kinds: ['text', 'html'], files: PLAIN },
  { name: 'two_provinces', kinds: ['text', 'html'], files: 2 * PLAIN },
];

/** `gongkai bench check`: made-up reports, valid and with errors, checked by kind; speed, memory, errors found. */
export async function benchCheck(
  share: number,
  say: (text: string) => void,
): Promise<{ result: object; ok: boolean }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-check-'));
  const runs: Record<string, Measured> = {};
  try {
    for (const { name, kinds, files } of RUNS) {
      const count = Math.max(9, Math.ceil(files / share));
      say(BENCH.making(name, count));
      const own = path.join(folder, name);
      const seeds = await makeBatch(own, count, kinds);
      say(BENCH.checking(name));
      runs[name] = await measureCheck(own, seeds);
      await rm(own, { recursive: true, force: true });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const all = Object.values(runs);
  const growth = runs['two_provinces']!.peak_megabytes / runs['province']!.peak_megabytes;
  const right = all.every((run) => run.errors_found === run.errors_seeded && run.false_errors === 0);
  // A quick look is mostly start of threads and growth of heaps that are still small: it judges no aim.
  const judged = (met: boolean): boolean | null => (share > QUICK_LOOK ? null : met);
  const aims = {
    province_in_time: judged(runs['province']!.seconds * share <= AIMS.plainSeconds),
    pdf_fast_enough: judged(runs['pdf']!.files_per_second >= AIMS.pdfPerSecond),
    memory_flat: judged(growth <= AIMS.growth),
  };
  const machine = {
    processors: availableParallelism(),
    model: cpus()[0]?.model ?? null,
    memory_gigabytes: Math.round(totalmem() / 2 ** 30),
    load: loadavg().map((value) => Number(value.toFixed(1))),
    node: process.version,
  };
  const command = `gongkai bench check${share === 1 ? '' : ` --share ${share}`}`;
  const ok = right && Object.values(aims).every((met) => met !== false);
  return { result: { bench: 'check', command, ok, aims, runs, machine }, ok };
}
