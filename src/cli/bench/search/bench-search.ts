import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { sql } from 'kysely';
import { dateInShanghai } from '../../../kernel/dates.ts';
import type { Runtime } from '../../../kernel/runtime/context.ts';
import { runUseCase } from '../../../kernel/runtime/run.ts';
import { listReleased, publicCounts, searchReleased, warmSearch } from '../../../modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../../modules/identity/index.ts';
import { makeData, searchChain } from './make-data.ts';
import { spreadOf, timed, type Spread } from './measure.ts';
import { SEARCH_BENCH } from './messages.ts';
import { agenciesOfBench } from './own-city.ts';
import { makeQueries, type AskedQueries } from './queries.ts';
import { measureVisibility } from './visibility.ts';

export interface SearchBenchOptions {
  readonly documents: number;
  /** Build the index anew even when no document was added. */
  readonly isRebuilding: boolean;
}

const AIMS = { searchMs: 100, catalogueMs: 50, visibleMs: 2000 };

/**
 * `gongkai bench search`: makes a city's documents (or finds those of an earlier run), indexes them by the real rebuild
 * and measures what readers do. Each query is asked twice: first as after the start of a server that has loaded the
 * commonest words, then again. Every search counts all eight facets and ranks.
 */
export async function benchSearch(
  runtime: Runtime,
  { documents: count, isRebuilding }: SearchBenchOptions,
  say: (text: string) => void,
): Promise<{ result: object; ok: boolean }> {
  const chain = searchChain();
  const agencyIds = await agenciesOfBench(runtime);
  const data = await makeData(runtime, chain, { count, agencyIds, isRebuilding }, say);
  say(SEARCH_BENCH.warming);
  const warmBegun = performance.now();
  const warmed = await warmSearch(runtime);
  const warmSeconds = (performance.now() - warmBegun) / 1000;

  const lastDay = dateInShanghai(runtime.now());
  const queries = makeQueries(chain, { count, agencyIds, lastDay });
  const ask = (input: object) =>
    runUseCase(runtime, PUBLIC_ACTOR, searchReleased, { pageSize: 10, ...input });
  const search: Record<string, { first: Spread; again: Spread; hits_p50: number }> = {};
  const ordinary: number[] = [];
  for (const kind of Object.keys(queries) as (keyof AskedQueries)[]) {
    say(SEARCH_BENCH.measuring(kind));
    const totals: number[] = [];
    const first = await timed(queries[kind], async (q) => totals.push((await ask({ q })).total));
    const again = await timed(queries[kind], (q) => ask({ q }));
    if (ORDINARY.includes(kind)) ordinary.push(...first);
    search[kind] = { first: spreadOf(first), again: spreadOf(again), hits_p50: spreadOf(totals).p50 };
  }
  say(SEARCH_BENCH.measuring('filters'));
  const filtered = await timed(queries.one_word, (q) => ask({ q, year: 2025, kind: 'public_notice' }));

  say(SEARCH_BENCH.measuring('catalogue'));
  const lists = [
    {},
    { year: 2024 },
    { kind: 'plan' },
    { columnId: 'art20_05' },
    { page: 200 },
    { validity: 'in_force' },
  ];
  const more = agencyIds
    .slice(0, 20)
    .flatMap((agencyId) => [{ agencyId }, { agencyId, columnId: 'art20_03' }]);
  const catalogue = await timed([...lists, ...more, ...lists], (filters) =>
    runUseCase(runtime, PUBLIC_ACTOR, listReleased, filters),
  );
  const counts = await timed([{}, { agencyId: agencyIds[0] }, {}], (input) =>
    runUseCase(runtime, PUBLIC_ACTOR, publicCounts, input),
  );
  say(SEARCH_BENCH.measuring('visibility'));
  const visible = await measureVisibility(runtime, agencyIds[0]!);

  const all = spreadOf(ordinary);
  const aims = {
    search_p95_under_100_ms: all.p95 < AIMS.searchMs,
    catalogue_p95_under_50_ms: spreadOf(catalogue).p95 < AIMS.catalogueMs,
    release_visible_within_2_s: visible.max < AIMS.visibleMs,
  };
  const { rows } = await sql<{ size: number }>`select pg_database_size(current_database()) as size`.execute(
    runtime.db,
  );
  const result = {
    bench: 'search',
    engine: runtime.engine,
    documents: data.documents,
    aims,
    search_all: all,
    search,
    search_filtered: spreadOf(filtered),
    catalogue: spreadOf(catalogue),
    home_counts: spreadOf(counts),
    release_visible: visible,
    index: { rebuilt: data.indexed, seconds: Math.round(data.indexSeconds) },
    making: { made: data.made, seconds: Math.round(data.makingSeconds) },
    warming: { words: warmed, seconds: Number(warmSeconds.toFixed(1)) },
    size_gigabytes: Number((rows[0]!.size / 2 ** 30).toFixed(2)),
    memory_megabytes: Math.round(process.memoryUsage().rss / 2 ** 20),
    machine: {
      processors: availableParallelism(),
      model: cpus()[0]?.model ?? null,
      memory_gigabytes: Math.round(totalmem() / 2 ** 30),
      load: loadavg().map((value) => Number(value.toFixed(1))),
      node: process.version,
    },
  };
  return { result, ok: Object.values(aims).every(Boolean) };
}

/** The kinds that the aim is measured by. */
const ORDINARY: readonly (keyof AskedQueries)[] = [
  'one_word',
  'two_words',
  'four_words',
  'phrase',
  'number',
  'every_document',
];
