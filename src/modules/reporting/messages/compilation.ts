import { AppError, type ErrorKind } from '../../../kernel/errors.ts';
import type { CompilationAct, Hindrance } from '../domain/compilation/possible-acts.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

const ANNUAL_REPORT = '《政府信息公开条例》第四十九条';

/** Why an act of the compilation cannot be done now, and what to do. */
export const HINDRANCES: Readonly<Record<Hindrance, Words & { readonly rule?: string }>> = {
  not_permitted: { zh: '您的岗位不办理这一步。', en: 'Your posts do not do this step.' },
  year_running: {
    zh: '该年度尚未结束，年终之后才能冻结数据和签批；现在可以先写文字。',
    en: 'The year is not over; figures are frozen and signed afterwards. The text can be written now.',
    rule: ANNUAL_REPORT,
  },
  is_published: {
    zh: '该版本已经发布并定稿；如有差错，请点“更正”编制新版本。',
    en: 'This version is published and frozen; open a correction instead.',
  },
  is_signed: {
    zh: '报告已核稿或者签批，请先退回修改。',
    en: 'The report is signed; return it to draft first.',
  },
  not_draft: {
    zh: '报告不在起草阶段，请刷新后查看进度。',
    en: 'The report is not a draft any more; reload.',
  },
  not_signed: { zh: '报告仍在起草，无须退回。', en: 'The report is a draft; there is nothing to return.' },
  not_checked: { zh: '请先由核稿人核稿，再签批。', en: 'It has to be checked before it is approved.' },
  not_approved: {
    zh: '请先由分管领导签批，再发布。',
    en: 'It has to be approved before it is published.',
    rule: ANNUAL_REPORT,
  },
  not_yet_published: {
    zh: '该版本尚未发布，可以直接修改，无须更正。',
    en: 'This version is not published; edit it instead.',
  },
  already_frozen: { zh: '数据已经冻结。', en: 'The figures are frozen already.' },
  not_frozen: {
    zh: '数据尚未冻结；核稿之前请先冻结数据。',
    en: 'The figures are not frozen; freeze them before the check.',
  },
  findings_left: {
    zh: '还有必须改正的核对结果，改正后才能核稿；逾期不影响核稿。',
    en: 'Findings that stop the report are left; mend them first. Being late does not stop it.',
  },
  own_edit: {
    zh: '核稿人不能是最后修改的人，请由其他同事核稿。',
    en: 'Whoever wrote last cannot check; another colleague has to.',
  },
  own_check: {
    zh: '签批人不能是核稿人。',
    en: 'Whoever checked cannot approve.',
  },
  newer_version: {
    zh: '已有更新的版本，请在新版本上操作。',
    en: 'There is a newer version; work on that one.',
  },
};

/** What an act that is possible costs. */
export const COSTS: Partial<Record<CompilationAct, Words>> = {
  edit: {
    zh: '修改将撤销已有的核稿和签批，须重新核稿、签批。',
    en: 'An edit takes the check and the approval back; both have to be given again.',
  },
};

/** The error of an act that cannot be done now. */
export function refuseAct(hindrance: Hindrance): AppError {
  const { zh, en, rule } = HINDRANCES[hindrance];
  return new AppError('conflict', { code: hindrance, zh, en, ...(rule ? { rule } : {}) });
}

type Said = readonly [kind: ErrorKind, zh: string, en: string];
const PROBLEMS = {
  part_changed: [
    'conflict',
    '这一部分在您打开之后已被他人修改，未覆盖。请先查看对方的文字，再决定保留哪一份。',
    'Somebody changed this part since you opened it; nothing was overwritten. Look at their text first.',
  ],
  signed_report: [
    'conflict',
    '报告已核稿或者签批。修改会撤销签批，请确认后再保存。',
    'The report is signed. An edit takes the signatures back; confirm it first.',
  ],
  unknown_figure: [
    'not_found',
    '没有这个数据，请从“插入数据”中重新选择。',
    'No such figure; choose one from the list.',
  ],
  changed_since_signed: [
    'conflict',
    '报告内容与核稿时不一致，请退回起草后重新核稿。',
    'The report differs from what was signed; return it to draft and check it again.',
  ],
  no_such_proposal: [
    'conflict',
    '所选文件已登记、已登记废止或者不能登记，请刷新后重新选择。',
    'A chosen document is entered already or cannot be entered; reload and choose again.',
  ],
  nothing_chosen: ['invalid', '请至少选择一份文件。', 'Choose at least one document.'],
} as const satisfies Record<string, Said>;

/** The error of a broken rule of the compilation, with the field it concerns. */
export function refuseCompilation(code: keyof typeof PROBLEMS, field?: string): AppError {
  const [kind, zh, en] = PROBLEMS[code];
  return new AppError(kind, { code, zh, en, ...(field ? { field } : {}) });
}

/** The error of text bound to figures that do not exist. */
export function refuseUnknownFigures(
  unknown: readonly { part: string; key: string }[],
  label: (part: string) => string,
): AppError {
  return new AppError(
    'invalid',
    unknown.map(({ part, key }) => ({
      code: 'unknown_figure',
      field: part,
      zh: `“${label(part)}”中的数据标记“[[${key}]]”没有对应的数据，请删除或者从“插入数据”中重新选择。`,
      en: `No figure answers to [[${key}]] in the text; remove it or choose a figure from the list.`,
    })),
  );
}

/** Reasons the system gives by itself. */
export const RETURN_WORDS = { edited: '签批后修改了内容，签批撤销' } as const;
