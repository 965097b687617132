import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { installSystemPackages } from './packages.ts';

/** A throwaway server; tests create their own databases on it. */
export interface PostgresServer {
  /** Connection URL of the maintenance database. */
  url: string;
  /** What the server says it is, e.g. `PostgreSQL 15.18`. */
  version: string;
  stop(): Promise<void>;
}

const SUPERUSER = 'gongkai';

function findBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    process.env['GONGKAI_POSTGRES_BIN'] ?? '',
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(path.delimiter),
  ];
  return folders.find(
    (folder) =>
      folder !== '' && existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')),
  );
}

function ensureBinaries(): string {
  const found = findBinaries() ?? (installSystemPackages(['postgresql']) ? findBinaries() : undefined);
  if (found) return found;
  throw new Error(
    '找不到 PostgreSQL 服务器程序。请安装（Debian/Ubuntu：sudo apt-get install postgresql），' +
      '或用环境变量 GONGKAI_POSTGRES_BIN 指明 initdb 与 postgres 所在目录。 / The PostgreSQL server was not found. Install it ' +
      '(Debian/Ubuntu: sudo apt-get install postgresql) or name the folder of initdb and postgres in GONGKAI_POSTGRES_BIN.',
  );
}

/** PostgreSQL refuses to run as root: then it runs as `postgres` or `nobody`. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const ids = ['-u', '-g'].map(
      (flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim() ?? '',
    );
    if (ids.every((id) => /^\d+$/.test(id))) return { uid: Number(ids[0]), gid: Number(ids[1]) };
  }
  throw new Error(
    'root 不能运行 PostgreSQL，且没有 postgres 或 nobody 用户 / root may not run PostgreSQL, and there is no user postgres or nobody',
  );
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * Prepares the data directory. Where this build can, text sorts by Chinese rules, unlike the embedded database, so that
 * code which leans on a server's sort order is found out.
 */
function initialise(bin: string, data: string, user: ReturnType<typeof ordinaryUser>): void {
  const common = ['-D', data, '-U', SUPERUSER, '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'];
  const attempts = [[...common, '--locale-provider=icu', '--icu-locale=zh-CN'], common];
  let output = '';
  for (const args of attempts) {
    rmSync(data, { recursive: true, force: true });
    const run = spawnSync(path.join(bin, 'initdb'), args, {
      ...user,
      cwd: path.dirname(data),
      encoding: 'utf8',
    });
    if (run.status === 0) return;
    output = `${run.error?.message ?? ''}${run.stdout}${run.stderr}`;
  }
  throw new Error(`initdb 失败 / initdb failed:\n${output}`);
}

async function versionWhenReady(url: string, server: ChildProcess, log: () => string): Promise<string> {
  for (let tries = 0; tries < 150; tries++) {
    if (server.exitCode !== null || server.signalCode !== null) break;
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      const answer = await client.query<{ version: string }>(
        `select split_part(version(), ' (', 1) as version`,
      );
      return answer.rows[0]?.version ?? 'PostgreSQL';
    } catch {
      await pause(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error(`PostgreSQL 未能启动 / PostgreSQL did not start:\n${log()}`);
}

/**
 * Starts a real PostgreSQL server from installed binaries in a temporary directory, on loopback only, without fsync.
 * Installs PostgreSQL where this process may; throws with instructions otherwise. The directory goes away with `stop`,
 * and when the process exits without it.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = ensureBinaries();
  const user = ordinaryUser();
  const home = mkdtempSync(path.join(tmpdir(), 'gongkai-postgres-'));
  if (user) chownSync(home, user.uid, user.gid);
  const data = path.join(home, 'data');
  initialise(bin, data, user);
  const port = await freePort();
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
  const server = spawn(
    path.join(bin, 'postgres'),
    [
      '-D',
      data,
      '-k',
      home,
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    { ...user, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  server.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4000)));
  const ended = once(server, 'exit');
  const emergencyStop = (): void => {
    server.kill('SIGQUIT');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300); // it still writes while it ends
    rmSync(home, { recursive: true, force: true, maxRetries: 10 });
  };
  process.once('exit', emergencyStop);
  const stop = async (): Promise<void> => {
    process.removeListener('exit', emergencyStop);
    server.kill('SIGINT'); // fast shutdown: ends the sessions that are left
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const url = `postgres://${SUPERUSER}@127.0.0.1:${port}/postgres`;
  try {
    return { url, version: await versionWhenReady(url, server, () => log), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
