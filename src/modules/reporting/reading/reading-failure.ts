import { AppError } from '../../../kernel/errors.ts';
import type { Problem } from '../../../kernel/errors.ts';
import { READING_PROBLEMS } from './messages.ts';

export type ReadingProblem = keyof typeof READING_PROBLEMS;

/** A file that cannot be read as an annual report: which file, what is wrong, how to mend it. */
export function readingFailure(problem: ReadingProblem, file: string, detail = ''): AppError {
  const { zh, en } = READING_PROBLEMS[problem];
  const said: Problem = { code: problem, zh: zh(file, detail), en: en(file, detail), field: file };
  return new AppError('invalid', said);
}
