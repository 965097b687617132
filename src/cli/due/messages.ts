import type { Problem } from '../../kernel/errors.ts';

/** `第3件案件的第2个事件` for `[2].events[1].on`; empty for the case itself in a file of one case. */
function placeZh(field: string): string {
  const caseNo = /^\[(\d+)\]/.exec(field)?.[1];
  const eventNo = /events\[(\d+)\]/.exec(field)?.[1];
  const parts = [
    caseNo === undefined ? '' : `第${+caseNo + 1}件案件`,
    eventNo === undefined ? '' : `第${+eventNo + 1}个事件`,
  ].filter(Boolean);
  return parts.join('的');
}

function placeEn(field: string): string {
  const caseNo = /^\[(\d+)\]/.exec(field)?.[1];
  const eventNo = /events\[(\d+)\]/.exec(field)?.[1];
  const parts = [
    caseNo === undefined ? '' : `case ${+caseNo + 1}`,
    eventNo === undefined ? '' : `event ${+eventNo + 1}`,
  ].filter(Boolean);
  return parts.join(', ');
}

/** A problem with the file, case and event it was found in named before its text. */
export function locate(problem: Problem, file: string): Problem {
  const field = problem.field ?? '';
  return {
    ...problem,
    zh: `${[file, placeZh(field)].filter(Boolean).join(' ')}：${problem.zh}`,
    en: `${[file, placeEn(field)].filter(Boolean).join(', ')}: ${problem.en}`,
  };
}

export const FILE_PROBLEMS = {
  unreadable: (file: string, missing: boolean, detail: string): Problem => ({
    code: 'file_unreadable',
    zh: missing
      ? `找不到文件 ${file}，请核对文件名和所在目录。`
      : `无法读取 ${file}（${detail}），请核对它是否为可读的文件。`,
    en: missing
      ? `There is no file ${file}; check its name and directory.`
      : `Cannot read ${file} (${detail}); check that it is a readable file.`,
  }),
  notUtf8: (file: string): Problem => ({
    code: 'file_not_utf8',
    zh: `${file} 不是 UTF-8 编码，请用编辑器另存为 UTF-8 后再试。`,
    en: `${file} is not UTF-8 text; save it as UTF-8 and try again.`,
  }),
  notJson: (file: string, line: number | null, detail: string): Problem => ({
    code: 'file_not_json',
    zh: `${file} 不是有效的 JSON${line === null ? '' : `，错误在第${line}行附近`}，请检查逗号、引号和括号是否成对、齐全。`,
    en: `${file} is not valid JSON${line === null ? '' : `, near line ${line}`} (${detail}); check commas, quotes and brackets.`,
  }),
  notACase: (field: string): Problem => ({
    code: 'case_not_an_object',
    zh: '应为一件案件（对象，如 {"received_on":"2026-03-02","events":[]}）或案件的列表（数组）。',
    en: 'Expected a case (an object like {"received_on":"2026-03-02","events":[]}) or a list of cases (an array).',
    field,
  }),
};

export const FIELD_PROBLEMS = {
  missing: (field: string, name: string): Problem => ({
    code: 'field_missing',
    zh: `缺少 ${name}，请补上。`,
    en: `“${name}” is missing; add it.`,
    field,
  }),
  wrongType: (field: string, name: string, expected: string): Problem => ({
    code: 'field_wrong_type',
    zh: `${name} 的类型不对，应为${EXPECTED_ZH[expected] ?? expected}。`,
    en: `“${name}” has the wrong type; expected ${expected}.`,
    field,
  }),
  unknownValue: (field: string, name: string, value: unknown, allowed: readonly string[]): Problem => ({
    code: 'value_unknown',
    zh: `${name} 的值 ${JSON.stringify(value) ?? '（空）'} 不在可用范围内，应为：${allowed.join('、')}。`,
    en: `“${name}” is ${JSON.stringify(value) ?? '(absent)'}; it must be one of: ${allowed.join(', ')}.`,
    field,
  }),
  slip: (field: string, name: string, meant: string): Problem => ({
    code: 'field_unknown',
    zh: `没有 ${name} 这个字段，是不是要写 ${meant}？请改正，以免算错期限。`,
    en: `There is no field “${name}”; did you mean “${meant}”? Correct it, so that no date is computed wrongly.`,
    field,
  }),
};

const EXPECTED_ZH: Readonly<Record<string, string>> = {
  string: '文字（放在引号内）',
  number: '数字（不加引号）',
  array: '列表（放在方括号内）',
  object: '对象（放在花括号内）',
};

/** Words of the printed result. */
export const OUTPUT = {
  caseTitle: (n: number) => `━━ 第${n}件 / case ${n}`,
  state: (zh: string, en: string) => `状态：${zh}（${en}）`,
  correctionNotice: (date: string) => `补正告知书最迟发出日：${date}`,
  payment: (date: string) => `缴费最迟日：${date}`,
  inTime: (inTime: boolean) => (inTime ? '按期答复（in time）' : '逾期答复（late）'),
  account: '逐日计算 / day by day：',
  heading: ['日期', '计入', '说明', '依据'] as const,
  counted: '是',
  notCounted: '—',
  emptyList: '列表中没有案件。/ The list has no cases.\n',
};
