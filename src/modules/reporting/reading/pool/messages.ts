import type { Problem } from '../../../../kernel/errors.ts';
import type { PoolProblem } from '../../../../kernel/threads/worker-pool.ts';

/** What a pasted text is called in messages. */
export const PASTED_NAME = '粘贴的文字';

/** A file whose reader gave no answer: named, with the reason (if it tells anything) and the repair. */
export function noAnswer(file: string, problem: PoolProblem, detail: string): Problem {
  const slow = problem === 'timed_out';
  const [zh, en] = detail === '' ? ['', ''] : [`（${detail}）`, ` (${detail})`];
  return {
    code: slow ? 'file_took_too_long' : 'file_stopped_reader',
    field: file,
    zh: slow
      ? `“${file}”读取超时${zh}，没有核对。文件可能已损坏，请重新导出后单独核对。`
      : `“${file}”使读取程序中止${zh}，没有核对。文件可能已损坏，请重新导出后单独核对。`,
    en: slow
      ? `Reading "${file}" took too long${en}; not checked. It may be damaged; export it again and check it alone.`
      : `"${file}" stopped the reader${en}; not checked. It may be damaged; export it again and check it alone.`,
  };
}

/** More people are waiting for a check than one is asked to wait behind. */
export const tooBusy: Problem = {
  code: 'check_busy',
  zh: '现在核对的人较多，请过一分钟再提交。',
  en: 'Many reports are being checked; send yours again in a minute.',
};

/** The report sent as last year's is of another year. */
export function previousMismatch(year: number | null, previous: number | null): Problem {
  return {
    code: 'previous_report_of_other_year',
    zh: `报告为 ${year ?? '不详'} 年度，另一份是 ${previous ?? '不详'} 年度。请选择上一年度的报告，或者不选。`,
    en: `The report is of ${year ?? 'an unknown year'}, the other of ${previous ?? 'an unknown year'}. Choose that of the year before, or none.`,
  };
}

/** A text that no annual report has: checking it would keep others waiting. */
export function textTooLong(file: string, most: number): Problem {
  return {
    code: 'report_too_long',
    field: file,
    zh: `“${file}”的文字超过 ${most} 字，不像一份年度报告。请只提供年度报告本身。`,
    en: `"${file}" has more than ${most} characters of text, too long for one annual report. Give the report alone.`,
  };
}
