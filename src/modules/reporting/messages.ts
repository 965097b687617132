import { AppError, type ErrorKind, type Problem } from '../../kernel/errors.ts';
import type { EntryProblem } from './domain/register/entry-problem.ts';
import type { Finding } from './domain/checking/finding.ts';

type Said = readonly [kind: ErrorKind, zh: string, en: string, rule?: string];

const RULE_MAKING = '《立法法》第九十三条';
const ANNUAL_REPORT = '《政府信息公开条例》第四十九条';

const PROBLEMS = {
  agency_not_found: ['not_found', '找不到该机关，请重新选择。', 'No such agency; choose again.'],
  entry_not_found: [
    'not_found',
    '登记簿中没有这条记录，请刷新后重试。',
    'No such entry in the register; reload.',
  ],
  no_such_statistic: [
    'not_found',
    '没有这项统计数据，请从统计页面打开。',
    'No such figure; open it from the page of statistics.',
  ],
  entry_voided: ['conflict', '这条记录已作废，不能再更改。', 'The entry was voided and cannot be changed.'],
  not_a_document: [
    'invalid',
    '只有规章和行政规范性文件可以登记废止；数量和金额请用“更正”。',
    'Only documents are repealed; correct a figure instead.',
  ],
  already_repealed: [
    'conflict',
    '该文件已登记废止；日期有误的，请用“更正”。',
    'The repeal is on record already; correct it if its date is wrong.',
  ],
  not_repealed: [
    'invalid',
    '该文件没有登记废止，请先登记废止，再更正其日期。',
    'No repeal is on record; record it first.',
  ],
  field_does_not_fit: [
    'invalid',
    '这类记录没有这一项，请只填写与记录类型相符的内容。',
    'This kind of entry has no such field.',
  ],
  nothing_changed: [
    'invalid',
    '没有改动任何内容：请填写更正后的内容，或者选择作废。',
    'Nothing would change: restate a field or void the entry.',
  ],
  unknown_cell: [
    'not_found',
    '年度报告表格中没有这一格，请从表格中点击数字打开。',
    'The tables have no such cell; open it from a figure.',
  ],
  year_not_over: [
    'conflict',
    '该年度尚未结束，年终之后才能发布年度报告；可以先看草稿。',
    'The year is not over; its report can be published afterwards. The draft can be read now.',
    ANNUAL_REPORT,
  ],
  publish_in_future: [
    'invalid',
    '发布日期不能晚于今天。',
    'The day of publication cannot lie in the future.',
  ],
  published_before_approval: [
    'invalid',
    '发布日期不能早于负责人签批的日期。',
    'The day of publication cannot lie before the leader’s approval.',
    ANNUAL_REPORT,
  ],
  published_before_year_end: [
    'invalid',
    '发布日期应在报告年度结束之后。',
    'The day of publication must lie after the reporting year.',
    ANNUAL_REPORT,
  ],
  version_not_found: [
    'not_found',
    '该年度报告没有这个版本，请从版本列表中打开。',
    'The report has no such version; open one from the list.',
  ],
  not_published: [
    'not_found',
    '该机关该年度的年度报告尚未发布。',
    'The annual report of that year has not been published.',
  ],
  year_too_early: [
    'invalid',
    '现行格式自 2021 年度起使用，更早年度的报告不能由本系统生成。',
    'The present format begins with the year 2021; earlier years cannot be compiled.',
    '国办公开办函〔2021〕30号',
  ],
} as const satisfies Record<string, Said>;

export type ReportingProblem = keyof typeof PROBLEMS;

/** The error of a broken rule, with the field it concerns. */
export function refuse(code: ReportingProblem, field?: string): AppError {
  const [kind, zh, en, rule] = PROBLEMS[code] as Said;
  return new AppError(kind, { code, zh, en, ...(field ? { field } : {}), ...(rule ? { rule } : {}) });
}

const ENTRY_PROBLEMS: Readonly<
  Record<EntryProblem, readonly [field: string, zh: string, en: string, rule?: string]>
> = {
  in_future: ['issuedOn', '日期不能晚于今天，请核对。', 'The date cannot lie in the future.'],
  no_rule_power: [
    'kind',
    '本机关没有规章制定权，不能登记规章；行政规范性文件请选“行政规范性文件”。',
    'The agency has no power to make rules; choose “normative documents”.',
    RULE_MAKING,
  ],
  period_reversed: ['from', '起始日期不能晚于截止日期。', 'The first day lies after the last.'],
  period_over_years: [
    'to',
    '统计期间不能跨年度，请按年度分开登记。',
    'A period lies within one year; enter the years separately.',
  ],
  period_overlaps: [
    'from',
    '与已登记的同类数据期间重叠，会重复计数。请调整期间，或者更正原记录。',
    'The period overlaps one on record, which would count twice. Change it, or correct the entry.',
  ],
  not_a_count: ['quantity', '数量应为不小于 0 的整数。', 'A whole number not below 0.'],
  repealed_before_issued: ['repealedOn', '废止日期不能早于印发日期。', 'Repealed before it was issued.'],
  repealed_in_future: [
    'repealedOn',
    '废止日期不能晚于今天；到期自动失效的，请到期后登记。',
    'The day of repeal cannot lie in the future.',
  ],
};

/** The error of an entry that breaks a rule of the register. */
export function refuseEntry(code: EntryProblem): AppError {
  const [field, zh, en, rule] = ENTRY_PROBLEMS[code];
  return new AppError('invalid', { code, field, zh, en, ...(rule ? { rule } : {}) });
}

/** Why a document cannot be entered as it is, in words. */
export function entryProblemWords(code: EntryProblem): { zh: string; en: string } {
  const [, zh, en] = ENTRY_PROBLEMS[code];
  return { zh, en };
}

/** The error of a report whose checks found contradictions: each finding as a problem. */
export function refuseFindings(findings: readonly Finding[]): AppError {
  const problems = findings.map(({ code, message, cells }): Problem => ({
    code: 'report_check_failed',
    field: cells[0] ?? 'narrative',
    zh: `核对未通过（${code}）：${message}`,
    en: `Check ${code} found an error; correct the text or the record it rests on.`,
    rule: code,
  }));
  return new AppError('conflict', problems);
}
