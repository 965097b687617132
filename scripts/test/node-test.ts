import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { run } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { say } from './output.ts';
import { ROOT } from './tally.ts';
import type { Tally } from './tally.ts';

interface Limits {
  concurrency: number;
  /** Milliseconds for the whole stage; no file may take more than half of it. */
  timeout: number;
  signal: AbortSignal;
}

type Finished = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>;

/** Test files under `folder`, only those named by `only` or lying under it. */
function testFiles(folder: string, only: readonly string[]): string[] {
  const found = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name))
    .sort();
  return only.length === 0
    ? found
    : found.filter((file) => only.some((name) => file === name || file.startsWith(`${name}${path.sep}`)));
}

/**
 * Runs the test files of a folder, each in its own process, prints failures in full and counts tests (not suites).
 * A skipped or todo test, a file without tests and a stage without files are failures: each would hide a gap.
 */
export async function runTestFiles(folder: string, only: readonly string[], limits: Limits): Promise<Tally> {
  const files = testFiles(folder, only).map((file) => path.join(ROOT, file));
  if (files.length === 0) throw new Error(`没有测试文件 / no test files: ${folder}`);
  const expired = AbortSignal.timeout(limits.timeout);
  const tally: Tally = { passed: 0, failed: 0 };
  const reached = new Set<string>();
  const events = run({
    files,
    cwd: ROOT,
    concurrency: limits.concurrency,
    timeout: limits.timeout / 2,
    signal: AbortSignal.any([limits.signal, expired]),
  });
  for await (const event of events as AsyncIterable<TestEvent>) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr')
      process.stdout.write(event.data.message);
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    reached.add(event.data.file ?? event.data.name);
    if (event.data.details.type === 'suite' && !failedByItself(event)) continue;
    const complaint = complaintAbout(event);
    if (complaint === undefined) {
      tally.passed += 1;
    } else {
      tally.failed += 1;
      say(complaint);
    }
  }
  if (expired.aborted) {
    say(
      `✖ 超过时限 ${limits.timeout / 60_000} 分钟，其余测试被中止 / over the time limit, the rest was stopped`,
    );
    tally.failed += 1;
  }
  for (const file of files.filter((name) => !reached.has(name))) {
    say(`✖ ${path.relative(ROOT, file)}\n    未运行或没有测试 / did not run, or holds no test`);
    tally.failed += 1;
  }
  return tally;
}

/** A suite is no test; it counts only when its own hook or body failed. */
function failedByItself({ type, data }: Finished): boolean {
  return type === 'test:fail' && !isFailureOfSubtests(data.details.error);
}

function isFailureOfSubtests(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}

/** Why this finished test counts as failed; undefined when it passed. */
function complaintAbout({ type, data }: Finished): string | undefined {
  const where = data.file ? `${path.relative(ROOT, data.file)}:${data.line ?? 1}` : '';
  const title = `✖ ${data.name}${where ? `  (${where})` : ''}`;
  if (data.skip !== undefined || data.todo !== undefined) {
    return `${title}\n    跳过或待办的测试按失败计 / skipped and todo tests count as failed`;
  }
  if (type === 'test:pass') {
    const isWholeFile = data.file !== undefined && path.resolve(ROOT, data.name) === data.file;
    return isWholeFile ? `${title}\n    文件中没有测试 / the file holds no test` : undefined;
  }
  const { error } = data.details;
  if (isFailureOfSubtests(error)) return `${title}\n    子测试失败，见上 / its subtests failed, see above`;
  const cause = error.cause ?? error;
  return `${title}\n${indent(cause instanceof Error ? inspect(cause, { depth: 4 }) : inspect(error, { depth: 4 }))}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
