import type { Problem } from '../../../../kernel/errors.ts';
import type { PoolProblem } from './worker-pool.ts';

/** A file whose reader gave no answer: named, with the reason and the repair. */
export function noAnswer(file: string, problem: PoolProblem, detail: string): Problem {
  const slow = problem === 'timed_out';
  return {
    code: slow ? 'file_took_too_long' : 'file_stopped_reader',
    field: file,
    zh: slow
      ? `“${file}”读取超时（${detail}），已跳过。文件可能已损坏，请重新导出后单独核对。`
      : `“${file}”使读取程序中止（${detail}），已跳过。文件可能已损坏，请重新导出后单独核对。`,
    en: slow
      ? `Reading "${file}" took too long (${detail}); skipped. It may be damaged; export it again and check it alone.`
      : `"${file}" stopped the reader (${detail}); skipped. It may be damaged; export it again and check it alone.`,
  };
}
