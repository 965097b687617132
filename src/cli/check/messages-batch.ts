import type { Problem } from '../../kernel/errors.ts';

const duration = (seconds: number): string =>
  seconds >= 90 ? `${Math.ceil(seconds / 60)} 分 min` : `${Math.ceil(seconds)} 秒 s`;

/** Wording of `gongkai check` over many files. */
export const BATCH_MESSAGES = {
  unknown: '不详',
  table: {
    file: '文件',
    agency: '机关',
    year: '年度',
    errors: '错误',
    warnings: '警告',
    notes: '提示',
    first: '首个错误 first error',
  },
  progress: (
    phase: 'read' | 'check',
    done: number,
    total: number,
    rate: number,
    left: number | null,
  ): string =>
    `${phase === 'read' ? '读取 reading' : '核对 checking'} ${done}/${total}，每秒 ${rate.toFixed(1)} 份` +
    (left === null ? '' : `，约剩 left ${duration(left)}`),
  byCode: '按检查项汇总 By check:',
  inReports: (reports: number): string => `${reports} 份`,
  refused: (count: number): string => `\n无法读取的文件 ${count} 个 / ${count} file(s) not read:\n`,
  others: (count: number): string =>
    `文件夹中另有 ${count} 个其他类型的文件未核对 / ${count} file(s) of other kinds in the folders were left out\n`,
  written: (what: string): string => `已写出 written: ${what}\n`,
  interrupted: '\n已中断，没有写出文件。\nInterrupted; no file was written.\n',
} as const;

/** No report among what was given. */
export const nothingToCheck: Problem = {
  code: 'nothing_to_check',
  field: 'FILE',
  zh: '所给文件夹中没有年度报告文件（.txt .md .html .docx .xlsx .pdf）。请检查路径。',
  en: 'No report file (.txt .md .html .docx .xlsx .pdf) in the folders given. Check the path.',
};

/** An output cannot be written where it was asked for. */
export function cannotWrite(option: '--xlsx' | '--html', path: string, reason: string): Problem {
  return {
    code: 'output_not_writable',
    field: option,
    zh: `无法写出到“${path}”（${reason}）。请检查目录是否存在、是否有写权限。`,
    en: `Cannot write to "${path}" (${reason}). Check that the folder exists and may be written.`,
  };
}

/** The one report given as last year's is another agency's. */
export function previousOfOtherAgency(file: string, agency: string | null, previous: string | null): Problem {
  return {
    code: 'previous_report_of_other_agency',
    field: '--previous',
    zh: `“${file}”是${agency ?? '不详机关'}的报告，--previous 给出的是${previous ?? '不详机关'}的报告，未做跨年核对。`,
    en: `"${file}" is of ${agency ?? 'an unknown agency'}, --previous of ${previous ?? 'an unknown agency'}; not compared.`,
  };
}
