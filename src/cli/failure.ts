import { CommanderError } from 'commander';
import { AppError } from '../kernel/errors.ts';
import { defectLines, problemLines, usageErrorLines } from './messages.ts';

/** Exit codes of the command line; 1 means "done, and the answer is no" and is each command's own. */
export const EXIT = { ok: 0, answerIsNo: 1, inputRefused: 2, defect: 3 } as const;

interface Output {
  write(text: string): unknown;
}

/**
 * Explains a failure on `stderr` and gives the exit code for it. With `json`, expected problems also go to `stdout`
 * as `{"error":{"kind","problems":[…]}}`, so that a program reading the result learns the reason.
 */
export function reportFailure(error: unknown, json: boolean, stdout: Output, stderr: Output): number {
  if (error instanceof CommanderError) {
    // Help and version were already printed; they end with exit code 0.
    if (error.exitCode === 0) return EXIT.ok;
    const english = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
    stderr.write(usageErrorLines(error.code, english));
    return EXIT.inputRefused;
  }
  if (error instanceof AppError) {
    if (json) stdout.write(`${JSON.stringify({ error: { kind: error.kind, problems: error.problems } })}\n`);
    for (const problem of error.problems) stderr.write(problemLines(problem));
    return EXIT.inputRefused;
  }
  stderr.write(defectLines(error instanceof Error ? error.message : String(error)));
  if (process.env['GONGKAI_DEBUG'] && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.defect;
}
