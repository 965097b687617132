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
  /** Milliseconds that one file may take. */
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
 * Runs the test files of a folder, each in its own process with its own time limit, prints failures in full and counts
 * tests (not suites). A skipped or todo test, a file without tests and a stage without files are failures: each would
 * hide a gap.
 */
export async function runTestFiles(folder: string, only: readonly string[], limits: Limits): Promise<Tally> {
  const waiting = testFiles(folder, only);
  if (waiting.length === 0) throw new Error(`没有测试文件 / no test files: ${folder}`);
  const tally: Tally = { passed: 0, failed: 0 };
  const worker = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined && !limits.signal.aborted; file = waiting.shift()) {
      const result = await runFile(file, limits);
      tally.passed += result.passed;
      tally.failed += result.failed;
    }
  };
  await Promise.all(Array.from({ length: limits.concurrency }, worker));
  return tally;
}

async function runFile(file: string, limits: Limits): Promise<Tally> {
  const began = performance.now();
  const expired = AbortSignal.timeout(limits.timeout);
  const tally: Tally = { passed: 0, failed: 0 };
  let printed = '';
  const events = run({
    files: [path.join(ROOT, file)],
    cwd: ROOT,
    signal: AbortSignal.any([limits.signal, expired]),
  });
  for await (const event of events as AsyncIterable<TestEvent>) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') printed += event.data.message;
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    if (event.data.details.type === 'suite' && !failedByItself(event)) continue;
    const complaint = complaintAbout(event);
    if (complaint === undefined) tally.passed += 1;
    else tally.failed += 1;
    printed += complaint === undefined ? '' : `${complaint}\n`;
  }
  if (expired.aborted)
    printed += `    超过时限 ${limits.timeout / 1000} 秒：测试未结束，或留下了未关闭的资源 / over the limit\n`;
  if (tally.passed + tally.failed === 0) {
    printed += '    没有测试 / holds no test\n';
    tally.failed = 1;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const failures = tally.failed > 0 ? `, ${tally.failed} failed` : '';
  say(`${tally.failed > 0 ? '✖' : '✔'} ${file}  ${tally.passed} passed${failures} (${seconds} s)`);
  if (printed !== '') say(indent(printed.trimEnd()));
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
    return isWholeFile ? '文件中没有测试 / the file holds no test' : undefined;
  }
  const { error } = data.details;
  if (isFailureOfSubtests(error)) return `${title}\n    子测试失败，见上 / its subtests failed, see above`;
  const cause = error.cause ?? error;
  return `${title}\n${indent(cause instanceof Error ? inspect(cause, { depth: 4 }) : inspect(error, { depth: 4 }))}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
