import type { Problem } from '../../kernel/errors.ts';
import { sectionTitle } from '../../modules/reporting/index.ts';
import type { Place } from '../../modules/reporting/index.ts';

/** Wording of `gongkai check`. */
export const CHECK_MESSAGES = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  header: (agency: string | null, year: number | null, format: string, publishedOn: string | null): string =>
    `${agency ?? '机关不详'} · ${year === null ? '年度不详' : `${year} 年度`} · ${FORMATS[format] ?? format} · ` +
    (publishedOn === null ? '发布日期不详' : `发布于 ${publishedOn}`),
  cells: (read: number, blank: number, unreadable: number): string =>
    `读出 ${read} 格（空白 ${blank} 格），无法确定 ${unreadable} 格`,
  noFindings: '未发现问题。No findings.',
  expected: '核对值',
  actual: '原文值',
  lastYear: '上年',
  thisYear: '本年',
  place: '位置',
  quote: '原文',
  rule: '依据',
  repair: '处理',
  inText: (section: Place['section'], line: number, from: number, to: number): string =>
    `${section === 'front' ? '正文之前' : `“${sectionTitle(section, '2021')}”`}，正文第 ${line} 段第 ${from}–${to} 字`,
  moreCells: (count: number): string => `等 ${count} 格`,
  counts: (errors: number, warnings: number, infos: number): string =>
    `错误 ${errors}，警告 ${warnings}，提示 ${infos}`,
  summary: (files: number, failed: number, errors: number, warnings: number, infos: number): string =>
    `共核对 ${files} 份报告${failed > 0 ? `，${failed} 个文件无法读取` : ''}：错误 ${errors}，警告 ${warnings}，提示 ${infos}。` +
    `\n${files} report(s) checked${failed > 0 ? `, ${failed} file(s) unreadable` : ''}: ${errors} error(s), ${warnings} warning(s), ${infos} note(s).`,
  reading: (file: string): string => `正在核对 ${file} …`,
} as const;

const FORMATS: Readonly<Record<string, string>> = {
  '2021': '2021 年统一格式',
  '2019': '2019 年试行格式',
  pre2019: '2019 年以前格式',
};

/** The report given as last year's is not of the year before. */
export function previousYearMismatch(file: string, year: number | null, previous: number | null): Problem {
  return {
    code: 'previous_report_of_other_year',
    zh: `“${file}”为 ${year ?? '不详'} 年度，--previous 给出的是 ${previous ?? '不详'} 年度，未做跨年核对。请给出上一年度的报告。`,
    en: `"${file}" is of ${year ?? 'an unknown year'}, --previous of ${previous ?? 'an unknown year'}; not compared. Give the report of the year before.`,
    field: '--previous',
  };
}
