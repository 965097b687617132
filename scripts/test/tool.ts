import { spawn } from 'node:child_process';
import { say } from './output.ts';
import { ROOT } from './tally.ts';

const LIMIT_MS = 5 * 60_000;

/** Runs one checker (a script under Node) over the tree; prints what it said when it fails. Resolves to: did it pass? */
export async function runTool(name: string, args: readonly string[], signal: AbortSignal): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const failure = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? undefined : `exit ${code}`));
  });
  if (failure === undefined) {
    say(`✔ ${name}`);
    return true;
  }
  say(`✖ ${name} (${failure})\n${output.trimEnd()}`);
  return false;
}
