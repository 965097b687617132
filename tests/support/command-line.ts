import { Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

/** Runs a command line in this process; what it wrote and its exit code. */
export async function commandLine(
  ...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const into = (name: 'stdout' | 'stderr'): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[name] += chunk.toString('utf8');
        done();
      },
    });
  const code = await main(args, into('stdout'), into('stderr'));
  return { code, ...written };
}
