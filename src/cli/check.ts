import { availableParallelism } from 'node:os';
import { AppError } from '../kernel/errors.ts';
import type { Problem } from '../kernel/errors.ts';
import { checkBatch } from '../modules/reporting/index.ts';
import type { BatchResult } from '../modules/reporting/index.ts';
import { BATCH_MESSAGES, nothingToCheck } from './check/messages-batch.ts';
import { collectFiles } from './check/collect-files.ts';
import type { CollectedFiles } from './check/collect-files.ts';
import { pagesOutput, workbookOutput } from './check/outputs.ts';
import type { FileOutput } from './check/outputs.ts';
import { pageNames } from './check/page-names.ts';
import { lastYears } from './check/last-years.ts';
import { detailPrinter, jsonPrinter, tablePrinter } from './check/printer.ts';
import { Progress } from './check/progress.ts';
import { Tally } from './check/tally.ts';
import { EXIT } from './failure.ts';
import { problemLines } from './messages.ts';

interface Output {
  write(text: string, done?: () => void): unknown;
}

/** What `gongkai check` is called with. */
export interface CheckOptions {
  /** Files and folders. */
  files: readonly string[];
  /** Last year's report, or a folder of earlier ones. */
  previous?: string | undefined;
  json: boolean;
  /** Workbook of findings to write. */
  xlsx?: string | undefined;
  /** Folder of pages with marked reports to write. */
  html?: string | undefined;
  /** Compare the texts of different agencies with each other. */
  similar?: boolean | undefined;
  /** Threads; as many as processors without it, none for a little work. */
  workers?: number | undefined;
  stdout: Output;
  stderr: { write(text: string): unknown; isTTY?: boolean };
}

const INTERRUPTED = 130;
/** More reports than these are printed as a table. */
const MOST_IN_DETAIL = 10;
/** What one thread reads while others would start, in bytes. */
const LITTLE = { plain: 1_500_000, office: 600_000 };

function workersFor(
  { bytes, files }: CollectedFiles,
  earlier: CollectedFiles,
  asked: number | undefined,
): number {
  if (asked !== undefined) return asked;
  const plain = bytes.plain + earlier.bytes.plain;
  const office = bytes.office + earlier.bytes.office;
  const count = files.length + earlier.files.length;
  return count === 1 || plain / LITTLE.plain + office / LITTLE.office < 1 ? 0 : availableParallelism();
}

/**
 * Checks published annual reports: files, or folders of any depth. Results go to `stdout` (every finding of a few
 * reports, a table of many, or JSON written report by report), progress and problems to `stderr`. Reports are compared
 * with those of the year before where the batch or `previous` has them. Exit code: 0 no error-level finding, 1 some,
 * 2 a file could not be read, 130 interrupted (then no output file appears).
 */
export async function runCheck(options: CheckOptions): Promise<number> {
  const { json, stdout, stderr } = options;
  const given = await collectFiles(options.files);
  if (given.files.length === 0) throw new AppError('invalid', nothingToCheck);
  if (given.others > 0) stderr.write(BATCH_MESSAGES.others(given.others));
  const earlier = await collectFiles(options.previous === undefined ? [] : [options.previous]);
  const many = given.folder || given.files.length > MOST_IN_DETAIL;
  const printer = json ? jsonPrinter() : many ? tablePrinter(given.files) : detailPrinter();
  const pages = options.html === undefined ? null : await pagesOutput(options.html, pageNames(given.files));
  const outputs: FileOutput[] = pages === null ? [] : [pages];
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const progress = new Progress(stderr);
  const say = (problem: Problem): void => void stderr.write(problemLines(problem));
  try {
    if (options.xlsx !== undefined) outputs.push(await workbookOutput(options.xlsx));
    const tally = new Tally();
    const refused: Extract<BatchResult, { kind: 'refused' }>[] = [];
    const years = lastYears(given.files.length === 1 && !earlier.folder, say);
    await write(stdout, printer.head());
    const results = checkBatch({
      files: given.files,
      earlier: earlier.files,
      workers: workersFor(given, earlier, options.workers),
      withText: !json && !many,
      similar: options.similar ?? false,
      previousOf: years.previousOf,
      onProgress: (...where) => progress.tell(...where),
      signal: interruption.signal,
      ...(pages === null ? {} : { pageOf: (index: number) => pages.pageOf(index) }),
    });
    for await (const result of results) {
      progress.clear();
      if (result.kind === 'refused') {
        tally.refused += 1;
        refused.push(result);
        for (const output of outputs) output.refuse(result);
        continue;
      }
      tally.add(result.findings);
      if (!earlier.folder) years.explain(result);
      for (const output of outputs) output.add(result);
      await write(stdout, printer.checked(result));
    }
    for (const output of outputs) await output.finish(tally);
    await write(stdout, printer.tail(tally, refused));
    if (json || !many) for (const { problems } of refused) problems.forEach(say);
    for (const path of [options.xlsx, options.html]) if (path) stderr.write(BATCH_MESSAGES.written(path));
    if (tally.refused > 0) return EXIT.inputRefused;
    return tally.counts.error > 0 ? EXIT.answerIsNo : EXIT.ok;
  } catch (error) {
    progress.clear();
    await Promise.all(outputs.map((output) => output.discard()));
    if (!interruption.signal.aborted) throw error;
    stderr.write(BATCH_MESSAGES.interrupted);
    return INTERRUPTED;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

/** Writes, and waits for a slow reader rather than keeping its text in memory. */
function write(stream: Output & { writableNeedDrain?: boolean }, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  stream.write(text);
  const { writableNeedDrain } = stream;
  if (writableNeedDrain !== true) return Promise.resolve();
  return new Promise((resolve) => void (stream as NodeJS.WriteStream).once('drain', resolve));
}
