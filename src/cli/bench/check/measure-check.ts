import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { CheckedReportJson } from '../../check/report-json.ts';
import type { Seeds } from './make-batch.ts';

/** What one run over a folder came to. */
export interface Measured {
  files: number;
  seconds: number;
  /** Time of the processors, which other work on the machine does not lengthen much. */
  cpu_seconds: number;
  files_per_second: number;
  peak_megabytes: number;
  errors_seeded: number;
  errors_found: number;
  /** Error-level findings in reports that have none. */
  false_errors: number;
  /** Reports whose tables were not read whole. */
  not_whole: number;
}

interface End {
  code: number;
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Checks a folder of synthetic reports in a process of its own and compares what it says with what was put in. */
export async function measureCheck(folder: string, seeds: Seeds): Promise<Measured> {
  const child = fork(new URL('./measured-run.ts', import.meta.url), [folder], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<End>((resolve, reject) => {
    child.once('message', (message) => resolve(message as End));
    child.once('exit', (code) => reject(new Error(`the run ended with ${code} before its figures`)));
  });
  const sum = { found: 0, wrong: 0, notWhole: 0 };
  for await (const line of createInterface({ input: child.stdout! })) {
    if (!line.startsWith('{"file"')) continue;
    const report = JSON.parse(line.replace(/,$/, '')) as CheckedReportJson;
    const seeded = seeds.get(report.file) ?? null;
    if (report.unreadable.length > 0) sum.notWhole += 1;
    if (seeded === null) sum.wrong += report.findings.filter(({ severity }) => severity === 'error').length;
    else if (report.findings.some(({ code }) => code === seeded)) sum.found += 1;
  }
  const { seconds, cpuSeconds, megabytes } = await ended;
  return {
    files: seeds.size,
    seconds: round(seconds, 2),
    cpu_seconds: round(cpuSeconds, 2),
    files_per_second: round(seeds.size / seconds, 1),
    peak_megabytes: round(megabytes, 0),
    errors_seeded: [...seeds.values()].filter((code) => code !== null).length,
    errors_found: sum.found,
    false_errors: sum.wrong,
    not_whole: sum.notWhole,
  };
}
