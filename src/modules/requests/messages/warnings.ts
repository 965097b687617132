import type { Warning } from '../contract/fields.ts';

const RECEIPT = '《条例》第三十一条';

/** Art. 31: an ordinary letter is confirmed on the day it arrives; online and fax as soon as they come. */
export function confirmationWarnings(
  channel: string,
  arrivedOn: string,
  receivedOn: string | null,
  today: string,
): Warning[] {
  if (channel !== 'ordinary_mail' && receivedOn !== null) return [];
  if (receivedOn === null && !['ordinary_mail', 'fax', 'online'].includes(channel)) return [];
  if (receivedOn === null)
    return today > arrivedOn ? [confirmationOverdue(arrivedOn)] : [confirmToday(arrivedOn)];
  return receivedOn > arrivedOn ? [confirmedLate(arrivedOn, receivedOn)] : [];
}

export function confirmToday(arrivedOn: string): Warning {
  return {
    code: 'confirm_today',
    zh: `本件于 ${arrivedOn} 到达，须当日与申请人确认，确认之日为收到申请之日。`,
    en: `It arrived on ${arrivedOn} and must be confirmed with the applicant that day; that day is the day of receipt.`,
    rule: RECEIPT,
  };
}

export function confirmationOverdue(arrivedOn: string): Warning {
  return {
    code: 'confirmation_overdue',
    zh: `本件于 ${arrivedOn} 到达，应当日确认，至今未确认，请立即与申请人确认。`,
    en: `It arrived on ${arrivedOn} and should have been confirmed that day; confirm it with the applicant at once.`,
    rule: RECEIPT,
  };
}

export function confirmedLate(arrivedOn: string, receivedOn: string): Warning {
  return {
    code: 'confirmed_late',
    zh: `平常信函于 ${arrivedOn} 到达，迟至 ${receivedOn} 才确认；迟延已记录。`,
    en: `The letter arrived on ${arrivedOn} and was confirmed only on ${receivedOn}; the delay is on record.`,
    rule: RECEIPT,
  };
}

export function correctionNoticeLate(dueOn: string): Warning {
  return {
    code: 'correction_notice_late',
    zh: `补正告知书应在收到申请后第7个工作日（${dueOn}）之前发出，现已逾期；迟延已记录。`,
    en: `The correction notice was due by the 7th working day (${dueOn}); the delay is on record.`,
    rule: '《条例》第三十条',
  };
}

export function replyLate(dueOn: string): Warning {
  return {
    code: 'reply_late',
    zh: `答复期限为 ${dueOn}，本答复逾期发出；逾期将如实计入记录。`,
    en: `The reply was due on ${dueOn} and is dispatched late; the lateness stays on record.`,
    rule: '《条例》第三十三条',
  };
}

export function paymentLate(payBy: string): Warning {
  return {
    code: 'payment_late',
    zh: `缴费期限为 ${payBy}，申请人逾期缴费；是否接受请核实，迟延已记录。`,
    en: `Payment was due by ${payBy} and came late; decide whether to accept it. The delay is on record.`,
    rule: '《政府信息公开信息处理费管理办法》第六条',
  };
}

export function nothingEnclosed(): Warning {
  return {
    code: 'nothing_enclosed',
    zh: '答复决定提供信息并以网络方式发出，但没有随附文件，申请人现在下载不到。请在“材料”中以“答复附件”上传，申请人即可在查询页下载。',
    en: 'The reply gives information and went out electronically, but nothing is enclosed. Add it under files as an enclosure of the reply; the applicant can then download it.',
    rule: '《条例》第三十六条第二项',
  };
}
