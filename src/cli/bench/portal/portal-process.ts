import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../../kernel/errors.ts';
import { PORTAL_BENCH } from './messages.ts';
import type { Programs } from './programs.ts';

const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url));

/** A server to be measured. */
export interface MeasuredServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** The whole house with its demonstration city, kept to one processor. */
export async function startPortal(
  programs: Programs,
  dataDirectory: string,
  processor: number,
): Promise<MeasuredServer> {
  const command = [process.execPath, MAIN, 'start', '--json', '--port', '0', '--data', dataDirectory];
  const env = { ...process.env };
  delete env['DATABASE_URL'];
  const child = spawn(programs.taskset, ['-c', String(processor), ...command], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said = (said + text).slice(-2000)));
  const ended = once(child, 'close');
  const ready = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
  const failed = ended.then((): never => {
    throw new AppError('unavailable', PORTAL_BENCH.ended('gongkai start', said));
  });
  const [line] = await Promise.race([ready, failed]);
  failed.catch(() => undefined); // it ends when it is stopped
  return {
    origin: (JSON.parse(line) as { portal: string }).portal
      .replace(/\/$/, '')
      .replace('localhost', '127.0.0.1'),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
