import { AppError } from '../../../kernel/errors.ts';
import type { Problem } from '../../../kernel/errors.ts';

export function noSuchRequest(): AppError {
  return new AppError('not_found', {
    code: 'request_not_found',
    field: 'id',
    zh: '找不到这件申请，请从工作列表重新打开。',
    en: 'No such request; open it again from the work list.',
  });
}

const PARTS = {
  consultation: ['次征求意见', 'consultation'],
  letter: ['份文书', 'letter'],
  file: ['份材料', 'file'],
  draft: ['版答复稿', 'draft'],
  entry: ['条有效记录', 'standing entry'],
  remedy: ['件复议或者诉讼', 'remedy'],
} as const;

/** Something named in the input that the case does not have. */
export function noSuchPart(field: string, part: keyof typeof PARTS): AppError {
  const [zh, en] = PARTS[part];
  return new AppError('not_found', {
    code: 'part_not_found',
    field,
    zh: `本件中没有这${zh}，请刷新页面后重试。`,
    en: `The case has no such ${en}; reload and try again.`,
  });
}

const REGISTER = '《条例》第四十五条';
const RECEIPT = '《条例》第三十一条';

/** The legal date of an act lies after today. */
export function inFuture(on: string, today: string): Problem {
  return {
    code: 'on_in_future',
    field: 'on',
    zh: `办理日期 ${on} 晚于今天 ${today}；只登记已经发生的事，请改正日期。`,
    en: `The date ${on} is after today ${today}; record only what has happened and correct the date.`,
    rule: REGISTER,
  };
}

export function receivedInFuture(field: string, on: string, today: string): Problem {
  return {
    code: 'received_in_future',
    field,
    zh: `收到日期 ${on} 晚于今天 ${today}，请改正日期。`,
    en: `The date of receipt ${on} is after today ${today}; correct the date.`,
    rule: RECEIPT,
  };
}

/** The legal date of an act lies before the case began. */
export function beforeBeginning(on: string, beginning: string): Problem {
  return {
    code: 'on_before_receipt',
    field: 'on',
    zh: `办理日期 ${on} 早于申请到达或者收到的日期 ${beginning}，请核对日期。`,
    en: `The date ${on} is before the request arrived or was received on ${beginning}; check the date.`,
    rule: RECEIPT,
  };
}

export function confirmedBeforeArrival(on: string, arrivedOn: string): Problem {
  return {
    code: 'confirmed_before_arrival',
    field: 'confirmedOn',
    zh: `确认日期 ${on} 早于到达日期 ${arrivedOn}，请核对两个日期。`,
    en: `The confirmation on ${on} comes before the arrival on ${arrivedOn}; check both dates.`,
    rule: RECEIPT,
  };
}

export function confirmationNotNeeded(): Problem {
  return {
    code: 'confirmation_not_needed',
    field: 'confirmedOn',
    zh: '当面提交以提交之日、签收邮件以签收之日为收到申请之日，不另填确认日期。',
    en: 'What is handed in or signed for is received on that day; leave the confirmation out.',
    rule: RECEIPT,
  };
}

export function noSuchAgency(): Problem {
  return {
    code: 'agency_not_found',
    field: 'agencyId',
    zh: '找不到所选的行政机关，请重新选择。',
    en: 'No such agency; choose again.',
  };
}

export function noSuchDivision(): Problem {
  return {
    code: 'division_not_found',
    field: 'divisionId',
    zh: '所选承办科室不属于本机关或者已撤销，请重新选择。',
    en: 'The division is not one of this agency, or is closed; choose again.',
    rule: REGISTER,
  };
}

export function noSuchPerson(): Problem {
  return {
    code: 'person_not_found',
    field: 'assigneeId',
    zh: '所选承办人在本机关没有岗位，请重新选择。',
    en: 'That person holds no post at this agency; choose again.',
    rule: REGISTER,
  };
}

export function periodEndsTooEarly(field: string, until: string, on: string): Problem {
  return {
    code: 'period_ends_too_early',
    field,
    zh: `期限 ${until} 应晚于发出日期 ${on}，请给申请人留出合理期限。`,
    en: `The period must end after ${on}, not on ${until}; leave a reasonable time.`,
    rule: '《条例》第三十条',
  };
}

export function consultationAlreadyDelivered(on: string): Problem {
  return {
    code: 'consultation_already_delivered',
    field: 'consultationId',
    zh: `已登记对方于 ${on} 收到。如日期有误，请更正该记录。`,
    en: `The party’s receipt on ${on} is on record. If the date is wrong, correct that record.`,
    rule: '《条例》第三十二条、第三十四条',
  };
}

export function consultationAlreadyReturned(on: string): Problem {
  return {
    code: 'consultation_already_returned',
    field: 'consultationId',
    zh: `已登记对方于 ${on} 反馈意见。如日期有误，请更正该记录。`,
    en: `The opinion of ${on} is on record. If the date is wrong, correct that record.`,
    rule: '《条例》第三十二条、第三十四条',
  };
}

export function extensionNeeds(field: 'workingDays' | 'reason'): Problem {
  const days = field === 'workingDays';
  return {
    code: 'extension_incomplete',
    field,
    zh: days ? '没有提请延期的记录，请填写延长的工作日数。' : '没有提请延期的记录，请填写延期的理由。',
    en: days
      ? 'Nothing was proposed; give the number of working days.'
      : 'Nothing was proposed; give the reason.',
    rule: '《条例》第三十三条',
  };
}

export function letterAlreadyDelivered(on: string): Problem {
  return {
    code: 'letter_already_delivered',
    field: 'letterId',
    zh: `已登记该文书于 ${on} 送达。如日期有误，请更正该记录。`,
    en: `Delivery on ${on} is on record. If the date is wrong, correct that record.`,
    rule: REGISTER,
  };
}

export function deliveredBeforeIssue(on: string, issuedOn: string): Problem {
  return {
    code: 'delivered_before_issue',
    field: 'on',
    zh: `送达日期 ${on} 早于文书日期 ${issuedOn}，请核对日期。`,
    en: `Delivery on ${on} comes before the letter’s date ${issuedOn}; check the date.`,
    rule: REGISTER,
  };
}
