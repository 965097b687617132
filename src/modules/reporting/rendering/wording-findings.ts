import type { Severity } from '../domain/checking/finding.ts';

export type FindingsLanguage = 'zh' | 'en';

/** Words around a marked report, in either language; the report and its findings stay Chinese. */
export interface FindingsWords {
  tag: string;
  severity: Readonly<Record<Severity, string>>;
  heading: string;
  text: string;
  none: string;
  summary: (counts: Readonly<Record<Severity, number>>) => string;
  expected: string;
  actual: string;
  lastYear: string;
  thisYear: string;
  cells: string;
  quote: string;
  rule: string;
  repair: string;
  moreCells: (count: number) => string;
  goTo: (number: number) => string;
  noPlace: string;
  unreadable: string;
  inferred: string;
  table: Readonly<Record<'table2' | 'table3' | 'table4' | 'indicators', string>>;
  file: string;
  agency: string;
  year: string;
  publishedOn: string;
  unknown: string;
}

const zh: FindingsWords = {
  tag: 'zh-CN',
  severity: { error: '错误', warning: '警告', info: '提示' },
  heading: '核对发现',
  text: '报告原文',
  none: '未发现问题。',
  summary: ({ error, warning, info }) =>
    error + warning + info === 0
      ? '未发现问题。'
      : `发现错误 ${error} 处、警告 ${warning} 处、提示 ${info} 条。`,
  expected: '核对值',
  actual: '原文值',
  lastYear: '上年',
  thisYear: '本年',
  cells: '单元格',
  quote: '原文',
  rule: '依据',
  repair: '处理建议',
  moreCells: (count) => `等 ${count} 格`,
  goTo: (number) => `到原文第 ${number} 号标记`,
  noPlace: '原文中没有对应位置',
  unreadable: '？表示原文不能确定这一格的数，未作推测。',
  inferred: '加点下划线的数由表内勾稽关系推定。',
  table: { table2: '表二', table3: '表三', table4: '表四', indicators: '附表' },
  file: '文件',
  agency: '机关',
  year: '年度',
  publishedOn: '发布日期',
  unknown: '不详',
};

const en: FindingsWords = {
  tag: 'en',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  heading: 'Findings',
  text: 'The report',
  none: 'No findings.',
  summary: ({ error, warning, info }) =>
    error + warning + info === 0
      ? 'No findings.'
      : `${error} error(s), ${warning} warning(s), ${info} note(s) found.`,
  expected: 'Expected',
  actual: 'Found',
  lastYear: 'Last year',
  thisYear: 'This year',
  cells: 'Cells',
  quote: 'Words',
  rule: 'Rule',
  repair: 'Repair',
  moreCells: (count) => `and others, ${count} in all`,
  goTo: (number) => `To mark ${number} in the report`,
  noPlace: 'Has no place in the text',
  unreadable: '？ marks a figure that the source does not give for certain; nothing was guessed.',
  inferred: 'Figures with a dotted line follow from the sums of the table.',
  table: { table2: 'Table 2', table3: 'Table 3', table4: 'Table 4', indicators: 'Indicator list' },
  file: 'File',
  agency: 'Agency',
  year: 'Year',
  publishedOn: 'Published',
  unknown: 'unknown',
};

export const FINDINGS_WORDS: Readonly<Record<FindingsLanguage, FindingsWords>> = { zh, en };

/** Marks beside the words, so that a severity is never told by colour alone. */
export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: '·' };
