import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../../kernel/errors.ts';
import { PORTAL_BENCH } from './messages.ts';
import type { Programs } from './programs.ts';

const CONNECTIONS = 32;

export interface Load {
  readonly origin: string;
  /** Header lines of each path's request. */
  readonly requests: readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[];
  readonly seconds: number;
  readonly processor: number;
  readonly directory: string;
}

/** One figure of a round. */
export interface LoadFigures {
  readonly requestsPerSecond: number;
  readonly notAnswered: number;
}

/** Asks for the pages in turn from another processor, as fast as they come. */
export async function putLoad(programs: Programs, load: Load): Promise<LoadFigures> {
  const script = path.join(load.directory, 'load.lua');
  await writeFile(script, scriptText(load.requests));
  const command = ['-t1', `-c${CONNECTIONS}`, `-d${load.seconds}s`, '-s', script, load.origin];
  const pinned = ['-c', String(load.processor), programs.wrk, ...command];
  const { stdout } = await promisify(execFile)(programs.taskset, pinned);
  const figures = /^FIGURES (\d+) (\d+) (\d+)$/m.exec(stdout);
  if (!figures) throw new AppError('unavailable', PORTAL_BENCH.noFigure(stdout));
  const [requests, microseconds, failed] = figures.slice(1).map(Number) as [number, number, number];
  return { requestsPerSecond: requests / (microseconds / 1_000_000), notAnswered: failed };
}

/** Requests are put together once, so that the asking costs as little as can be. */
function scriptText(requests: Load['requests']): string {
  const made = requests.map(({ path: address, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `[${quoted(name)}]=${quoted(value)}`);
    return `  wrk.format("GET", ${quoted(address)}, {${lines.join(', ')}}),`;
  });
  return `local requests = {}
local place = 0
function init(args)
  requests = {
${made.join('\n')}
  }
end
function request()
  place = place % #requests + 1
  return requests[place]
end
function done(summary, latency, all)
  local e = summary.errors
  print(string.format("FIGURES %d %d %d", summary.requests, summary.duration,
    e.connect + e.read + e.write + e.status + e.timeout))
end
`;
}

const quoted = (text: string): string => JSON.stringify(text);
