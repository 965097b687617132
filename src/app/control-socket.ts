import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { AppError } from '../kernel/errors.ts';
import { sha256 } from '../kernel/json.ts';
import type { Application } from './application.ts';
import { DATABASE_COMMANDS, type CommandOutput } from './database-commands.ts';

/** The running server's back door for the command line of the same user; the directory it lies in is private. */
const SOCKET = 'control.sock';

/** Longest socket path that every Unix takes, in bytes. */
const LONGEST_PATH = 100;

/** Where the socket of a data directory lies; below the temporary directory when its own path is too long. */
function socketPath(dataDirectory: string): string {
  const path = join(resolve(dataDirectory), SOCKET);
  if (Buffer.byteLength(path) <= LONGEST_PATH) return path;
  return join(tmpdir(), `gongkai-${sha256(path).slice(0, 16)}`, SOCKET);
}

interface Line {
  stdout?: string;
  stderr?: string;
  exitCode?: number;
  error?: { kind: AppError['kind']; problems: AppError['problems'] } | { defect: string };
}

/** Opens the socket for the application's directory; returns its closing. */
export async function openControlSocket(application: Application): Promise<() => Promise<void>> {
  const path = socketPath(application.dataDirectory);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  rmSync(path, { force: true });
  const server = createServer((incoming, answer) => void serve(application, incoming, answer));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    rmSync(path, { force: true });
  };
}

async function serve(
  application: Application,
  incoming: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const say = (line: Line): void => void answer.write(`${JSON.stringify(line)}\n`);
  try {
    const { command, args } = JSON.parse(await text(incoming)) as {
      command: string;
      args: Record<string, unknown>;
    };
    const load = DATABASE_COMMANDS[command];
    if (!load) throw new Error(`Unknown command ${command}`);
    const run = await load();
    const exitCode = await run(application, args, {
      stdout: (chunk) => say({ stdout: Buffer.from(chunk as Uint8Array).toString('base64') }),
      stderr: (said) => say({ stderr: said }),
    });
    say({ exitCode });
  } catch (error) {
    if (error instanceof AppError) say({ error: { kind: error.kind, problems: error.problems } });
    else say({ error: { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) } });
  }
  answer.end();
}

/** Runs a command inside the server that holds `dataDirectory`; its output arrives as it is written. */
export function runThroughServer(
  dataDirectory: string,
  command: string,
  args: Readonly<Record<string, unknown>>,
  output: CommandOutput,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request({ socketPath: socketPath(dataDirectory), method: 'POST', path: '/' }, (answer) => {
      let rest = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop()!;
        for (const line of lines) settle(JSON.parse(line) as Line, output, resolve, reject);
      });
      answer.on('end', () => reject(new Error('The server ended before the command did.')));
    });
    call.on('error', reject);
    call.end(JSON.stringify({ command, args }));
  });
}

function settle(
  line: Line,
  output: CommandOutput,
  resolve: (code: number) => void,
  reject: (error: Error) => void,
): void {
  if (line.stdout !== undefined) output.stdout(Buffer.from(line.stdout, 'base64'));
  if (line.stderr !== undefined) output.stderr(line.stderr);
  if (line.exitCode !== undefined) resolve(line.exitCode);
  if (line.error) {
    reject(
      'defect' in line.error
        ? new Error(line.error.defect)
        : new AppError(line.error.kind, line.error.problems),
    );
  }
}
