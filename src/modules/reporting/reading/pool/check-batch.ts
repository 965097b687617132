import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Problem } from '../../../../kernel/errors.ts';
import type { Finding } from '../../domain/checking/finding.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { doBatchJob } from './batch-jobs.ts';
import type { BatchAnswer, BatchJob, CheckAnswer } from './batch-jobs.ts';
import { inOrder } from './in-order.ts';
import { noAnswer } from './messages.ts';
import { predecessors } from './pair-years.ts';
import type { DatedReport } from './pair-years.ts';
import { similarCandidates } from './similar-reports.ts';
import type { PrintedReport } from './similar-reports.ts';
import { PoolFailure, WorkerPool } from '../../../../kernel/threads/worker-pool.ts';

export interface BatchOptions {
  files: readonly string[];
  /** Reports of earlier years that are not checked themselves. */
  earlier?: readonly string[];
  /** Threads; 0 does the work in this thread (few small files: a thread takes longer to start). */
  workers: number;
  /** Longest time of one file, seconds. */
  seconds?: number;
  /** Compare the texts of different agencies of one year with each other. */
  similar?: boolean;
  /** Results carry the text of the report. */
  withText?: boolean;
  /** Where the page of the n-th file goes, when pages are wanted. */
  pageOf?: (index: number) => string;
  /** Last year's report whatever its agency, for one file checked against one. */
  previousOf?: (report: DatedReport, earlier: readonly DatedReport[]) => DatedReport | null;
  onProgress?: (phase: 'read' | 'check', done: number, total: number) => void;
  signal?: AbortSignal;
}

/** What came of one file, in the order of the files. */
export type BatchResult =
  | {
      kind: 'checked';
      index: number;
      file: string;
      /** Without text and sources unless `withText`. */
      report: ReportModel;
      findings: Finding[];
      /** The file it was compared with. */
      previous: string | null;
    }
  | { kind: 'refused'; index: number; file: string; problems: readonly Problem[]; earlier: boolean };

interface Aside extends PrintedReport {
  index: number;
  aside: string;
  problems: readonly Problem[] | null;
}

const SECONDS = 60;
const MEGABYTES = 768;
const AHEAD = 4;

/** Does jobs in threads, or here when there are none; never rejects but when the batch was broken off. */
class Workshop {
  readonly #pool: WorkerPool<BatchJob, BatchAnswer> | null;
  constructor(workers: number, seconds: number) {
    const worker = new URL('./batch-worker.ts', import.meta.url);
    this.#pool =
      workers === 0 ? null : new WorkerPool({ worker, size: workers, seconds, megabytes: MEGABYTES });
  }

  async do(job: BatchJob): Promise<BatchAnswer> {
    try {
      return await (this.#pool === null ? doBatchJob(job) : this.#pool.run(job));
    } catch (error) {
      if (error instanceof PoolFailure) {
        if (error.problem === 'closed') throw error;
        return { kind: 'refused', problems: [noAnswer(job.file, error.problem, error.message)] };
      }
      const detail = error instanceof Error ? error.message : String(error);
      return { kind: 'refused', problems: [noAnswer(job.file, 'crashed', detail)] };
    }
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }
}

/**
 * Checks many files: first reads all of them (putting each report aside on disk), then checks each, with the report of
 * the year before where the batch or `earlier` has it. Results come in the order of the files while the work goes on;
 * memory does not grow with their number. A file that hangs or kills its thread is refused like one that cannot be read.
 */
export async function* checkBatch(options: BatchOptions): AsyncGenerator<BatchResult> {
  const { files, earlier = [], workers, seconds = SECONDS, signal } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-batch-'));
  const workshop = new Workshop(workers, seconds);
  const stop = (): void => void workshop.close();
  signal?.addEventListener('abort', stop);
  const window = Math.max(1, workers) * AHEAD;
  try {
    const all = [...files, ...earlier];
    const reports: Aside[] = [];
    const read = ([index, file]: readonly [number, string]): Promise<Aside> =>
      readAside(workshop, { file, index, aside: path.join(folder, String(index)) }, options.similar ?? false);
    for await (const report of inOrder(all.entries(), window, read)) {
      signal?.throwIfAborted();
      reports.push(report);
      options.onProgress?.('read', reports.length, all.length);
    }
    yield* checkAside(options, workshop, reports, window);
  } finally {
    signal?.removeEventListener('abort', stop);
    await workshop.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function readAside(
  workshop: Workshop,
  place: Pick<Aside, 'file' | 'index' | 'aside'>,
  withPrints: boolean,
): Promise<Aside> {
  const { file, aside } = place;
  const answer = await workshop.do({ kind: 'read', file, aside, withPrints });
  const known = answer.kind === 'read' ? answer : { agency: null, year: null, prints: null };
  return {
    ...place,
    agency: known.agency,
    year: known.year,
    prints: known.prints,
    problems: answer.kind === 'refused' ? answer.problems : null,
  };
}

async function* checkAside(
  options: BatchOptions,
  workshop: Workshop,
  reports: readonly Aside[],
  window: number,
): AsyncGenerator<BatchResult> {
  const { files, withText = false, pageOf, previousOf, signal, onProgress } = options;
  const readable = reports.filter(({ problems }) => problems === null);
  const predecessor = predecessors(readable);
  const candidates = options.similar === true ? similarCandidates(readable) : () => [];
  const earlier = readable.filter(({ index }) => index >= files.length);
  const check = async (report: Aside): Promise<BatchResult> => {
    const { index, file, aside, problems } = report;
    const refused = (why: readonly Problem[]): BatchResult => ({
      kind: 'refused',
      index,
      file,
      problems: why,
      earlier: index >= files.length,
    });
    if (problems !== null) return refused(problems);
    const chosen = previousOf?.(report, earlier) ?? null;
    const previous = readable.find((each) => each === chosen) ?? predecessor(report);
    const similar = candidates(report).map((other) => ({ file: other.file, aside: other.aside }));
    const job = { file, aside, previous, similar, withText, page: pageOf?.(index) ?? null };
    const answer = await workshop.do({ kind: 'check', ...job });
    if (answer.kind === 'refused') return refused(answer.problems);
    const { report: model, findings } = answer as CheckAnswer;
    return { kind: 'checked', index, file, report: model, findings, previous: previous?.file ?? null };
  };
  let done = 0;
  // Earlier reports are not checked; one that could not be read is told of.
  const turn = reports.filter(({ index, problems }) => index < files.length || problems !== null);
  for await (const result of inOrder(turn, window, check)) {
    signal?.throwIfAborted();
    done += 1;
    onProgress?.('check', done, turn.length);
    yield result;
  }
}
