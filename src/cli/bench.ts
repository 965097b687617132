import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { openApplication, type Application } from '../app/application.ts';
import { CITY_VOLUME, replayCityVolume, replayOneBureau, type ReplayResult } from '../app/replay/index.ts';
import { AppError } from '../kernel/errors.ts';
import { listAgencies } from '../modules/identity/index.ts';
import { BENCH } from './bench/messages.ts';

export interface BenchArgs {
  readonly name: string;
  /** An empty PostgreSQL database; a temporary embedded one without it. */
  readonly databaseUrl?: string | undefined;
  /** Take every n-th case only, for a quick look. */
  readonly share?: number | undefined;
  /** How many documents (search). */
  readonly documents?: number | undefined;
  /** Build the index anew although nothing was added (search). */
  readonly rebuild?: boolean | undefined;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** `gongkai bench NAME`: a measurement, printed as JSON. Exit code 1 when a total or a proof does not come out right. */
export async function runBench(args: BenchArgs): Promise<number> {
  const bench = BENCHES[args.name];
  if (!bench) throw new AppError('invalid', BENCH.unknown(args.name, Object.keys(BENCHES)));
  return bench(args);
}

const BENCHES: Readonly<Record<string, (args: BenchArgs) => Promise<number>>> = {
  replay: runBenchReplay,
  check: runBenchCheck,
  portal: runBenchPortal,
  search: runBenchSearch,
};

async function runBenchSearch({
  databaseUrl,
  documents,
  share = 1,
  rebuild = false,
  ...out
}: BenchArgs): Promise<number> {
  const { benchSearch } = await import('./bench/search/bench-search.ts');
  const count = Math.ceil((documents ?? (databaseUrl === undefined ? 20_000 : 600_000)) / share);
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-'));
  try {
    const application = await openApplication({ dataDirectory, databaseUrl, purpose: 'bench' });
    try {
      const options = { documents: count, isRebuilding: rebuild };
      const { result, ok } = await benchSearch(
        application.runtime,
        options,
        (text) => void out.stderr.write(text),
      );
      out.stdout.write(`${JSON.stringify(result)}\n`);
      return ok ? 0 : 1;
    } finally {
      await application.close();
    }
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function runBenchPortal({ share = 1, stdout, stderr }: BenchArgs): Promise<number> {
  const { benchPortal } = await import('./bench/portal/bench-portal.ts');
  const { result, ok } = await benchPortal(share, (text) => void stderr.write(text));
  stdout.write(`${JSON.stringify(result)}\n`);
  return ok ? 0 : 1;
}

async function runBenchReplay(args: BenchArgs): Promise<number> {
  const share = args.share ?? 1;
  const say = (text: string): void => void args.stderr.write(text);
  const bureau = await onFreshDatabase(undefined, ({ runtime }) => {
    say(BENCH.begun('A'));
    return replayOneBureau(runtime, () => undefined);
  });
  const city = await onFreshDatabase(args.databaseUrl, ({ runtime }) => {
    say(BENCH.begun('B'));
    return replayCityVolume(runtime, (progress) => say(BENCH.progress(progress)), share);
  });
  const agreeing = bureauAgrees(bureau.report) && (share > 1 || cityAgrees(city.totals));
  const ok = agreeing && bureau.verified && city.verified && city.reportMs < 1000;
  const engine = args.databaseUrl === undefined ? 'embedded' : 'postgres';
  const result = {
    bench: 'replay',
    engine,
    ok,
    bureau: figures(bureau),
    city: { ...figures(city), totals: city.totals },
  };
  args.stdout.write(`${JSON.stringify(result)}\n`);
  return ok ? 0 : 1;
}

async function runBenchCheck({ share = 1, stdout, stderr }: BenchArgs): Promise<number> {
  const { benchCheck } = await import('./bench/check/bench-check.ts');
  const { result, ok } = await benchCheck(share, (text) => void stderr.write(text));
  stdout.write(`${JSON.stringify(result)}\n`);
  return ok ? 0 : 1;
}

function figures({ run, reportMs, verified, facts, verifySeconds }: ReplayResult) {
  const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
  return {
    cases: run.cases,
    acts: run.acts,
    seconds: round(run.seconds),
    cases_per_second: round(run.cases / run.seconds),
    acts_per_second: round(run.acts / run.seconds, 1),
    report_ms: round(reportMs, 1),
    verified,
    facts,
    verify_seconds: round(verifySeconds),
  };
}

/** Replay A: 4 received, 3 granted, 1 not held, nothing left; no remedies. */
function bureauAgrees({ cells }: { cells: Readonly<Record<string, { value: number }>> }): boolean {
  const expected: Readonly<Record<string, number>> = {
    new_received: 4,
    granted: 3,
    unavailable_not_held: 1,
    total_handled: 4,
  };
  return Object.entries(cells).every(([cell, { value }]) => {
    const [table, row, column] = cell.split('.');
    if (table === 't2') return true;
    const counted = table === 't3' && (column === 'natural_person' || column === 'total');
    return value === (counted ? (expected[row!] ?? 0) : 0);
  });
}

function cityAgrees(totals: Awaited<ReturnType<typeof replayCityVolume>>['totals']): boolean {
  const { channels, outcomes, carriedOver } = CITY_VOLUME;
  const all = Object.values(channels).reduce<number>((sum, count) => sum + count, 0);
  const same = (
    expected: Readonly<Record<string, number>>,
    actual: Readonly<Record<string, number>>,
  ): boolean => Object.entries(expected).every(([name, count]) => actual[name] === count);
  return (
    same(channels, totals.channels) &&
    same(outcomes, totals.outcomes) &&
    totals.received === all &&
    totals.handledInYear === all - carriedOver &&
    totals.carriedOver === carriedOver &&
    totals.carriedInNextYear === carriedOver &&
    totals.handledNextYear === carriedOver
  );
}

/** A house on an empty database, with a data directory that is removed afterwards. */
async function onFreshDatabase<T>(
  databaseUrl: string | undefined,
  work: (application: Application) => Promise<T>,
): Promise<T> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-'));
  try {
    const application = await openApplication({ dataDirectory, databaseUrl, purpose: 'bench' });
    try {
      const { db } = application.runtime;
      const agencies = await listAgencies(db, { includeClosed: true });
      const { rows } = await sql<{ any: boolean }>`select exists (select 1 from facts) as any`.execute(db);
      if (agencies.length > 0 || rows[0]?.any) throw new AppError('conflict', BENCH.notEmpty);
      return await work(application);
    } finally {
      await application.close();
    }
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}
