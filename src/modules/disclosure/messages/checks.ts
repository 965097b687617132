import { AppError } from '../../../kernel/errors.ts';
import type { FixKind, Place } from '../domain/checks/finding.ts';
import type { Label } from '../labels.ts';

const label = (zh: string, en: string): Label => ({ zh, en });

export const FIX_LABELS: Readonly<Record<FixKind, Label & { safe: boolean }>> = {
  mask: { zh: '遮盖', en: 'Mask', safe: true },
  remove: { zh: '删除', en: 'Remove', safe: false },
  replace: { zh: '改为建议用语', en: 'Put in the suggestion', safe: true },
  unlink: { zh: '去掉链接，保留文字', en: 'Keep the words, drop the link', safe: true },
  strip_metadata: { zh: '清除文件属性', en: 'Clear the properties', safe: true },
  accept_changes: { zh: '接受全部修订', en: 'Accept all changes', safe: true },
  remove_comments: { zh: '清除批注', en: 'Remove the comments', safe: true },
  remove_hidden: { zh: '删除隐藏内容', en: 'Remove what is hidden', safe: false },
  remove_embedded: { zh: '移除宏和嵌入对象', en: 'Remove macros and objects', safe: false },
  remove_links: { zh: '移除外部引用', en: 'Remove outside references', safe: false },
};

const PARTS: Readonly<Record<Place['part'], Label>> = {
  title: label('标题', 'Title'),
  summary: label('内容概述', 'Summary'),
  body: label('正文', 'Text'),
  metadata: label('元数据', 'Metadata'),
  file: label('附件', 'File'),
};

/** Where it stands, in words. */
export function placeLabel(place: Place): Label {
  const zh = [PARTS[place.part].zh];
  const en = [PARTS[place.part].en];
  if (place.part === 'body' && place.paragraph !== undefined) {
    zh.push(`第${place.paragraph + 1}段`);
    en.push(`, paragraph ${place.paragraph + 1}`);
  }
  if (place.fileName !== undefined) {
    zh.push(`“${place.fileName}”`);
    en.push(` “${place.fileName}”`);
  }
  if (place.page !== undefined) {
    zh.push(`第${place.page}页`);
    en.push(`, page ${place.page}`);
  }
  if (place.sheet !== undefined) {
    zh.push(`工作表“${place.sheet}”${place.cell ?? ''}`);
    en.push(`, sheet “${place.sheet}” ${place.cell ?? ''}`);
  }
  if (place.hidden) {
    zh.push('（隐藏内容）');
    en.push(' (hidden)');
  }
  return { zh: zh.join(''), en: en.join('').trim() };
}

const error = (
  kind: ConstructorParameters<typeof AppError>[0],
  code: string,
  zh: string,
  en: string,
  field?: string,
): AppError => new AppError(kind, { code, zh, en, ...(field === undefined ? {} : { field }) });

export const findingNotFound = (): AppError =>
  error(
    'not_found',
    'finding_not_found',
    '该问题已不存在，可能已经改正，请刷新检查结果。',
    'It is no longer there; look at the findings again.',
    'findingId',
  );
export const findingNotJudgeable = (): AppError =>
  error(
    'conflict',
    'finding_not_judgeable',
    '这一问题必须改正，不能以说明理由的方式放行。',
    'This must be mended; it cannot be judged away.',
    'findingId',
  );
export const fixNotOffered = (): AppError =>
  error(
    'invalid',
    'fix_not_offered',
    '所选问题不能用这种方式处理，请重新选择。',
    'This finding cannot be mended in that way.',
    'fix',
  );
export const fixDidNotHold = (name: string): AppError =>
  error(
    'conflict',
    'fix_did_not_hold',
    `处理后的文件“${name}”中仍能找到该内容，已放弃处理。请在原文件中处理后重新上传。`,
    `It was still found in “${name}” afterwards, so nothing was changed. Mend the source and upload it again.`,
    'fix',
  );
export const fileNotWritable = (name: string): AppError =>
  error(
    'invalid',
    'file_not_writable',
    `无法改写文件“${name}”，请在原文件中处理后重新上传。`,
    `“${name}” cannot be rewritten here; mend its source and upload it again.`,
    'fix',
  );
export const judgementNotFound = (): AppError =>
  error(
    'not_found',
    'judgement_not_found',
    '该问题没有可以撤回的处理意见。',
    'There is no judgement to take back.',
    'findingId',
  );

/** Errors that stand in the way of submission or release. */
export function findingsOpen(open: readonly { title: Label; place: Label }[]): AppError {
  const list = (part: 'zh' | 'en'): string =>
    open
      .slice(0, 5)
      .map(({ title, place }) => `${title[part]}（${place[part]}）`)
      .join('；');
  const more = open.length > 5;
  return error(
    'conflict',
    'findings_open',
    `发布前检查发现 ${open.length} 项必须处理的问题：${list('zh')}${more ? ' 等' : ''}。请改正，或写明理由后保留。`,
    `${open.length} findings must be settled first: ${list('en')}${more ? ' …' : ''}. Mend them or give reasons.`,
  );
}
export const warningsNotSeen = (count: number): AppError =>
  error(
    'conflict',
    'warnings_not_seen',
    `发布前检查有 ${count} 项提醒尚未查看，请查看检查结果后再提交。`,
    `${count} warnings have not been looked at; look at the findings, then submit.`,
    'warningsSeen',
  );

export const wordNotFound = (): AppError =>
  error('not_found', 'word_not_found', '词表中没有这一条。', 'No such entry in the list.', 'wordId');
export const wordPresent = (wrong: string): AppError =>
  error('conflict', 'word_present', `词表中已有“${wrong}”。`, `“${wrong}” is in the list already.`, 'wrong');
export const wordsUnreadable = (detail: Label): AppError =>
  error(
    'invalid',
    'words_unreadable',
    `无法读取词表文件：${detail.zh}`,
    `The list cannot be read: ${detail.en}`,
    'file',
  );
export const WORD_PROBLEMS = {
  noColumns: label(
    '第一行应为列名：错误用语、建议用语、级别、说明。',
    'The first row must name the columns.',
  ),
  noText: label('不是文本文件。', 'It is no text file.'),
  noWord: label('没有填写错误用语。', 'No wrong wording.'),
  tooLong: label('用语不超过 60 个字，说明不超过 200 个字。', 'At most 60 characters, 200 for the reason.'),
  severity: label('级别应为：错误、提醒、提示。', 'The severity must be one of the three.'),
  twice: label('文件中重复出现。', 'Twice in the file.'),
} as const;
export const WORD_COLUMNS = ['错误用语', '建议用语', '级别', '说明', '范围'] as const;
export const SEVERITY_LABELS = {
  error: label('错误', 'error'),
  warning: label('提醒', 'warning'),
  info: label('提示', 'info'),
} as const;
export const SCOPE_LABELS = { house: label('全平台', 'house'), agency: label('本机关', 'agency') } as const;
export const WORDS_FILE_NAME = '用语检查词表.csv';
export const EXAMPLE_FILE_NAME = '用语检查词表示例.csv';
/** What the example file holds: one row of each severity, in the columns of the list. */
export const EXAMPLE_WORDS = [
  { wrong: '某某县经贸局', suggestion: '某某县商务局', severity: 'error', why: '机构已更名' },
  { wrong: '报刊杂志', suggestion: '报纸杂志', severity: 'warning', why: '“报刊”已包含杂志' },
  { wrong: '近日来', suggestion: '', severity: 'info', why: '建议写明日期' },
] as const;

/** Facts of the checks on a document's timeline. */
export const CHECKS_FACT_TEXTS: Readonly<Record<string, Label>> = {
  'disclosure.picture_added': label('插入图片', 'Pictures added'),
  'disclosure.findings_fixed': label('一键处理检查问题', 'Findings mended at once'),
  'disclosure.finding_judged': label('对检查问题作出处理意见', 'Finding judged'),
  'disclosure.finding_reopened': label('撤回处理意见', 'Judgement taken back'),
};
