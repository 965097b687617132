import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createProgram } from './program.ts';
import { reportFailure } from './failure.ts';

/**
 * Runs one command line (without the program's name) and resolves to its exit code: 0 done, 1 done with a negative
 * answer, 2 input refused, 3 a defect of the program.
 */
export async function main(
  args: readonly string[],
  stdout: NodeJS.WritableStream = process.stdout,
  stderr: NodeJS.WritableStream = process.stderr,
): Promise<number> {
  let code = 0;
  const program = createProgram({ stdout, stderr, exit: (value) => void (code = value) });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return reportFailure(error, args.includes('--json'), stdout, stderr);
  }
}

if (import.meta.main) {
  // Types are stripped and modules compiled once a version, not once a command: a command starts in half the time.
  enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)));
  // A reader that closes early (`gongkai check … | head`) ends the output, not the program with a stack trace.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await main(process.argv.slice(2));
}
