import type { Problem } from '../../../kernel/errors.ts';

const RULE = '《条例》第四十五条';

export function notCorrectable(): Problem {
  return {
    code: 'not_correctable',
    field: 'factId',
    zh: '这类记录不能更正；可更正的是收到、补正、征求意见、延期、收费、发出、送达和撤回等有日期效力的记录。',
    en: 'Entries of this kind are not corrected; those with a date that counts in law are.',
    rule: RULE,
  };
}

export function receiptStays(): Problem {
  return {
    code: 'receipt_stays',
    field: 'takeBack',
    zh: '收到申请的记录不能撤销，只能更正日期、渠道或者申请人类型。申请人撤回的，请办理撤回。',
    en: 'The receipt cannot be taken back; correct its date, channel or applicant type, or record a withdrawal.',
    rule: RULE,
  };
}

export function correctedToFuture(on: string, today: string): Problem {
  return {
    code: 'on_in_future',
    field: 'on',
    zh: `更正后的日期 ${on} 晚于今天 ${today}，请改正日期。`,
    en: `The corrected date ${on} is after today ${today}; correct it.`,
    rule: RULE,
  };
}

export function onlyOnReceipt(): Problem {
  return {
    code: 'only_on_receipt',
    field: 'factId',
    zh: '渠道和申请人类型只能在“收到申请”这条记录上更正。',
    en: 'Channel and applicant type are corrected on the entry of receipt.',
    rule: RULE,
  };
}

export function nothingToCorrect(): Problem {
  return {
    code: 'nothing_to_correct',
    field: 'on',
    zh: '没有填写更正的内容。请填写正确的日期、渠道或者申请人类型，或者选择撤销该记录。',
    en: 'Nothing to correct was given: give the right date, channel or applicant type, or take the entry back.',
    rule: RULE,
  };
}

export function decisionIsSentBack(): Problem {
  return {
    code: 'decision_is_sent_back',
    field: 'takeBack',
    zh: '作出决定的记录不能撤销，只能更正日期。决定有误的，请办理“退回修改”；答复已经发出的，请先撤销发出的记录。',
    en: 'The decision is not taken back here; only its date is corrected. If it is wrong, send it back; if the reply has gone out, take the dispatch back first.',
    rule: RULE,
  };
}
