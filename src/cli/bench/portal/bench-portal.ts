import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { putLoad, type LoadFigures } from './load.ts';
import { PORTAL_BENCH } from './messages.ts';
import { startNginx } from './nginx-process.ts';
import { copyPages, pathsToMeasure, tagsOf } from './page-files.ts';
import { startPortal, type MeasuredServer } from './portal-process.ts';
import { findPrograms, type Programs } from './programs.ts';

/** The aim: the portal answers at least this share of what nginx does with the same bytes from disk. */
const AIM = 0.6;
const ROUNDS = 5;
const SECONDS = 3;
/** Servers on the first processor, the asking on the last. */
const SERVER_PROCESSOR = 0;

const KINDS = {
  identity: { packing: 'identity', held: false },
  gzip: { packing: 'gzip', held: false },
  not_modified: { packing: 'gzip', held: true },
} as const;
type Kind = keyof typeof KINDS;

/**
 * Requests a second of the portal's pages beside nginx with the same pages from disk, in turn, in one run: plain, packed,
 * and asked for by browsers that hold them. `share` divides the rounds' length, for a quick look.
 */
export async function benchPortal(
  share: number,
  say: (text: string) => void,
): Promise<{ result: unknown; ok: boolean }> {
  const programs = findPrograms();
  const directory = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-'));
  const servers: MeasuredServer[] = [];
  try {
    say(PORTAL_BENCH.starting);
    const portal = await startPortal(programs, path.join(directory, 'data'), SERVER_PROCESSOR);
    servers.push(portal);
    const paths = await pathsToMeasure(portal.origin);
    say(PORTAL_BENCH.copying(paths.length));
    await mkdir(path.join(directory, 'pages'));
    const sizes = await copyPages(portal.origin, paths, directory);
    const nginx = await startNginx(programs, directory, SERVER_PROCESSOR);
    servers.push(nginx);
    await tagsOf(portal.origin, paths, 'gzip'); // what is asked for again is packed
    const kinds = {} as Record<Kind, Awaited<ReturnType<typeof compare>>>;
    for (const kind of Object.keys(KINDS) as Kind[]) {
      const seconds = Math.max(1, Math.round(SECONDS / share));
      kinds[kind] = await compare(programs, { kind, portal, nginx, paths, directory, seconds, say });
    }
    const ok =
      kinds.identity.ratio >= AIM &&
      kinds.gzip.ratio >= AIM &&
      Object.values(kinds).every(({ not_answered: failed }) => failed === 0);
    const load = loadavg().map((each) => Number(each.toFixed(1)));
    const pages = { pages: paths.length, bytes: sizes.bytes, packed_bytes: sizes.packedBytes };
    return { ok, result: { bench: 'portal', ok, aim: AIM, ...pages, ...kinds, load } };
  } finally {
    for (const server of servers) await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

interface Comparison {
  readonly kind: Kind;
  readonly portal: MeasuredServer;
  readonly nginx: MeasuredServer;
  readonly paths: readonly string[];
  readonly directory: string;
  readonly seconds: number;
  readonly say: (text: string) => void;
}

/** Rounds in turn, so that what else the machine does meets both; the middle ones count. */
async function compare(
  programs: Programs,
  { kind, portal, nginx, paths, directory, seconds, say }: Comparison,
) {
  const { packing, held } = KINDS[kind];
  const measure = async ({ origin }: MeasuredServer) => {
    const tags = held ? await tagsOf(origin, paths, packing) : undefined;
    const requests = paths.map((each) => ({
      path: each,
      headers: {
        'Accept-Encoding': packing,
        ...(tags ? { 'If-None-Match': tags.get(each)! } : {}),
      },
    }));
    const processor = availableParallelism() - 1;
    return putLoad(programs, { origin, requests, seconds, processor, directory });
  };
  const rounds: { portal: LoadFigures; nginx: LoadFigures }[] = [];
  for (let number = 1; number <= ROUNDS; number += 1) {
    say(PORTAL_BENCH.round(kind, number, ROUNDS));
    rounds.push({ portal: await measure(portal), nginx: await measure(nginx) });
  }
  const rate = (server: 'portal' | 'nginx') => middle(rounds.map((round) => round[server].requestsPerSecond));
  return {
    portal: Math.round(rate('portal')),
    nginx: Math.round(rate('nginx')),
    ratio: Number(
      middle(rounds.map((r) => r.portal.requestsPerSecond / r.nginx.requestsPerSecond)).toFixed(2),
    ),
    not_answered: rounds.reduce((sum, r) => sum + r.portal.notAnswered + r.nginx.notAnswered, 0),
  };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
