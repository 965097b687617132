import type { Problem } from '../../../kernel/errors.ts';

const CODE = 'names_applicant';

/** A text that stays for ever in the ledger names the applicant; the field is a fact's member or a form's. */
export function keptForEver(field: string): Problem {
  return {
    code: CODE,
    field: field.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    zh: '这里的文字永久留存，不能写申请人的姓名、证件号码或者联系方式。请改称“申请人”，需要写明的内容请写入备注（加密保存）。',
    en: 'This text is kept for ever and may not name the applicant or tell how to reach them; write “the applicant”, and put the rest in a note, which is encrypted.',
    rule: '《个人信息保护法》第六条',
  };
}

/** A text for a third party or another organ names the applicant (Art. 32: no more than needed). */
export function toldToParty(field: string): Problem {
  return {
    code: CODE,
    field,
    zh: '这段文字会告知第三方或者其他机关，不能写申请人的姓名、证件号码或者联系方式，请改称“申请人”。',
    en: 'This text goes to a third party or another organ and may not name the applicant; write “the applicant”.',
    rule: '《条例》第三十二条',
  };
}

/** The subject shown in lists names the applicant. */
export function shownInLists(field: string): Problem {
  return {
    code: CODE,
    field,
    zh: '事由在列表中显示，不能写申请人的姓名、证件号码或者联系方式，请只写申请的内容。',
    en: 'The subject is shown in lists and may not name the applicant; say only what is asked for.',
    rule: '《个人信息保护法》第六条',
  };
}
