import type { Runtime } from '../../kernel/runtime/context.ts';
import { verifyLedger } from '../../kernel/ledger/verify.ts';
import { currentCalendar } from '../../modules/calendar/index.ts';
import { currentReport, type CompiledReport } from '../../modules/reporting/index.ts';
import { requestFactsForReport } from '../../modules/requests/index.ts';
import { MODULES } from '../modules.ts';
import { CITY_VOLUME, cityVolume, OUTCOMES_OF_GROUP } from './city-volume.ts';
import { ONE_BUREAU, oneBureau } from './one-bureau.ts';
import { foundReplayCity } from './replay-city.ts';
import { onDay, runReplay, type ReplayRun } from './run-replay.ts';

/** What a replay shows: how much was done in which time, and whether the ledger proves it. */
export interface ReplayResult {
  readonly run: ReplayRun;
  /** Compiling one agency's report: the slowest agency, in milliseconds. */
  readonly reportMs: number;
  readonly verified: boolean;
  readonly facts: number;
  readonly verifySeconds: number;
}

type Say = (text: string) => void;
const progressOf =
  (say: Say) =>
  (done: number, all: number): void =>
    say(`${done}/${all}`);

/** Replay A on an empty database; the bureau may be given its name. */
export async function replayOneBureau(
  runtime: Runtime,
  say: Say,
  name?: string,
): Promise<ReplayResult & { report: CompiledReport }> {
  const { year } = ONE_BUREAU;
  const early = onDay(runtime, `${year}-01-04`);
  const city = await foundReplayCity(early, 1, name === undefined ? undefined : [name]);
  const calendar = await currentCalendar(runtime.db, city.agencies[0]!.id);
  const run = await runReplay(runtime, oneBureau(calendar), { city, calendar }, progressOf(say));
  const { report, ms } = await timedReport(runtime, city.agencies[0]!.id, year);
  return { run, report, reportMs: ms, ...(await proof(runtime)) };
}

/** Totals of replay B as the compiled tables of all agencies give them. */
export interface CityTotals {
  readonly channels: Readonly<Record<string, number>>;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly received: number;
  readonly handledInYear: number;
  readonly carriedOver: number;
  readonly carriedInNextYear: number;
  readonly handledNextYear: number;
}

/** Replay B on an empty database: the whole volume, or every `share`-th case of it. */
export async function replayCityVolume(
  runtime: Runtime,
  say: Say,
  share = 1,
): Promise<ReplayResult & { totals: CityTotals }> {
  const { year, agencies } = CITY_VOLUME;
  const city = await foundReplayCity(onDay(runtime, `${year}-01-01`), agencies);
  const calendar = await currentCalendar(runtime.db, city.agencies[0]!.id);
  const run = await runReplay(runtime, cityVolume(calendar, share), { city, calendar }, progressOf(say));
  const reports: CompiledReport[] = [];
  let reportMs = 0;
  for (const { id } of city.agencies) {
    const { report, ms } = await timedReport(runtime, id, year);
    reports.push(report, (await timedReport(runtime, id, year + 1)).report);
    reportMs = Math.max(reportMs, ms);
  }
  const ids = city.agencies.map(({ id }) => id);
  const totals = await totalsOf(runtime, ids, reports);
  return { run, totals, reportMs, ...(await proof(runtime)) };
}

async function timedReport(runtime: Runtime, agencyId: string, year: number) {
  const begun = performance.now();
  const report = await currentReport({ tx: runtime.db, cipher: runtime.cipher }, agencyId, year);
  return { report, ms: performance.now() - begun };
}

async function totalsOf(
  runtime: Runtime,
  agencyIds: readonly string[],
  reports: readonly CompiledReport[],
): Promise<CityTotals> {
  const { year } = CITY_VOLUME;
  const sum = (ofYear: number, row: string): number =>
    reports
      .filter((report) => report.year === ofYear)
      .reduce((all, { cells }) => all + cells[`t3.${row}.total`]!.value, 0);
  const received = (await requestFactsForReport(runtime.db, agencyIds)).filter(
    ({ kind }) => kind === 'requests.received',
  );
  const channels: Record<string, number> = { in_person: 0, online: 0, letter: 0 };
  for (const { data } of received) {
    const channel = String(data['channel']);
    const named = Object.hasOwn(channels, channel) ? channel : 'letter';
    channels[named]! += 1;
  }
  const outcomes = Object.fromEntries(
    Object.entries(OUTCOMES_OF_GROUP).map(([group, rows]) => [
      group,
      rows.reduce((all, row) => all + sum(year, row) + sum(year + 1, row), 0),
    ]),
  );
  return {
    channels,
    outcomes,
    received: sum(year, 'new_received'),
    handledInYear: sum(year, 'total_handled'),
    carriedOver: sum(year, 'carried_out'),
    carriedInNextYear: sum(year + 1, 'carried_in'),
    handledNextYear: sum(year + 1, 'total_handled'),
  };
}

async function proof(runtime: Runtime) {
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  const begun = performance.now();
  const { ok, facts } = await verifyLedger(runtime.db, runtime.files, digests);
  return { verified: ok, facts, verifySeconds: (performance.now() - begun) / 1000 };
}
