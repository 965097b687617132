import type { Problem } from '../../kernel/errors.ts';

/** Problems that only a form can have, in both languages. */
export function tooLarge(field: string, name: string): Problem {
  return {
    code: 'file_too_large',
    field,
    zh: `文件“${name}”超过 20 MB，请压缩或拆分后重新选择。`,
    en: `“${name}” is larger than 20 MB; compress or split it and choose it again.`,
  };
}

/** Withdrawal without the tick that makes it deliberate. */
export function notConfirmed(): Problem {
  return {
    code: 'withdrawal_not_confirmed',
    field: 'sure',
    zh: '请先勾选“我确认撤回这份申请”，再点击撤回。',
    en: 'Tick “I want to withdraw this request” before you withdraw it.',
  };
}

/** A choice that must be made was not made. */
export function chooseOne(field: string, label: { readonly zh: string; readonly en: string }): Problem {
  return {
    code: 'choice_missing',
    field,
    zh: `请选择${label.zh}。`,
    en: `Please choose: ${label.en}.`,
  };
}

/** A field of the report's tables that holds no number. */
export function notFigure(field: string, label: string): Problem {
  return {
    code: 'not_a_figure',
    field,
    zh: `“${label}”应填不小于 0 的整数（收费金额可以有小数）。`,
    en: `“${label}” must be a whole number not below 0 (fees may have decimals).`,
  };
}
