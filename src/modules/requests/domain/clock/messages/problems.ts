import type { Problem } from '../../../../../kernel/errors.ts';

/** Values that go into a problem's text. */
export interface ProblemParams {
  on?: string;
  other?: string;
  value?: string;
}

type Text = (p: ProblemParams) => string;

const REPLY = '《条例》第三十三条';
const CORRECTION = '《条例》第三十条';
const CONSULTATION = '《条例》第三十二条、第三十三条第三款、第三十四条';
const FEE = '《政府信息公开信息处理费管理办法》第六条';

const TEXTS = {
  not_a_date: [
    ({ value }) => `“${value}”不是有效日期，请写成 2026-03-02 这样的年-月-日。`,
    ({ value }) => `“${value}” is not a date; write it as year-month-day, like 2026-03-02.`,
    '公历日期，格式 YYYY-MM-DD',
  ],
  received_in_future: [
    ({ on, other }) => `收到日期 ${on} 晚于今天 ${other}，请核对收到日期（或案件中的 today）。`,
    ({ on, other }) => `The date of receipt ${on} is after today ${other}; check it (or the case’s “today”).`,
    '《条例》第三十一条',
  ],
  event_in_future: [
    ({ on, other }) =>
      `事件日期 ${on} 晚于今天 ${other}；只登记已经发生的事，请核对日期（或案件中的 today）。`,
    ({ on, other }) =>
      `The event’s date ${on} is after today ${other}; record only what has happened (or check “today”).`,
    REPLY,
  ],
  event_before_receipt: [
    ({ on, other }) => `事件日期 ${on} 早于收到申请的日期 ${other}，请核对两个日期。`,
    ({ on, other }) => `The event’s date ${on} is before the date of receipt ${other}; check both.`,
    '《条例》第三十一条',
  ],
  reply_before_receipt: [
    ({ on, other }) => `答复日期 ${on} 早于收到申请的日期 ${other}，请核对两个日期。`,
    ({ on, other }) => `The reply’s date ${on} is before the date of receipt ${other}; check both.`,
    REPLY,
  ],
  second_correction_notice: [
    ({ other }) =>
      `补正告知只能作出一次，已于 ${other} 发出；补正后仍不明确的，应作出“补正后申请内容仍不明确”的答复。请删去这一事件。`,
    ({ other }) =>
      `Only one correction notice is allowed; one was sent on ${other}. If the request is still unclear, reply so. Remove this event.`,
    CORRECTION,
  ],
  correction_before_notice: [
    ({ on, other }) => `收到补正 ${on} 早于发出补正告知书 ${other}，请核对两个日期。`,
    ({ on, other }) =>
      `The corrected request ${on} comes before the correction notice ${other}; check both dates.`,
    CORRECTION,
  ],
  correction_lapse_without_notice: [
    () => '没有未答复的补正告知书，不能按逾期未补正办结。请先登记补正告知，或删去这一事件。',
    () =>
      'No correction notice is waiting for an answer, so the case cannot lapse. Record the notice or remove this.',
    CORRECTION,
  ],
  returned_without_sent: [
    ({ on }) => `${on} 的答复意见找不到对应的征求意见书，请补登发出事件，或核对 id 与对象。`,
    ({ on }) =>
      `The opinion of ${on} belongs to no consultation letter; record the letter, or check id and party.`,
    CONSULTATION,
  ],
  returned_before_sent: [
    ({ on, other }) => `答复意见日期 ${on} 早于征求意见书发出日期 ${other}，请核对两个日期。`,
    ({ on, other }) => `The opinion of ${on} comes before its letter of ${other}; check both dates.`,
    CONSULTATION,
  ],
  party_received_before_sent: [
    ({ on, other }) => `对方收到日期 ${on} 早于发出日期 ${other}，请核对两个日期。`,
    ({ on, other }) =>
      `The party received the letter on ${on}, before it was sent on ${other}; check both dates.`,
    CONSULTATION,
  ],
  duplicate_consultation_id: [
    ({ value }) => `征求意见的编号“${value}”用了两次，请为每一次征求意见另编一个 id。`,
    ({ value }) => `The consultation id “${value}” is used twice; give each consultation its own.`,
    CONSULTATION,
  ],
  extension_days_out_of_range: [
    ({ value }) => `延长 ${value} 个工作日不合规定，应为 1 至 20 的整数。`,
    ({ value }) => `An extension of ${value} working days is not allowed; give a whole number from 1 to 20.`,
    REPLY,
  ],
  second_extension: [
    ({ other }) => `答复期限只能延长一次，已于 ${other} 批准。请删去这一事件。`,
    ({ other }) => `The period may be extended once; that was approved on ${other}. Remove this event.`,
    REPLY,
  ],
  extension_after_due: [
    ({ on, other }) =>
      `延期批准日期 ${on} 晚于当时的答复期限 ${other}；延期应在期限届满前批准并告知，逾期不能补办。`,
    ({ on, other }) =>
      `The extension of ${on} comes after the due date ${other}; it must be approved and notified before that day is over.`,
    REPLY,
  ],
  delay_after_due: [
    ({ on, other }) => `告知延迟答复的日期 ${on} 晚于当时的答复期限 ${other}；应在期限届满前告知。`,
    ({ on, other }) =>
      `The delay notified on ${on} comes after the due date ${other}; it must be notified by that day.`,
    '《条例》第三十五条',
  ],
  delay_not_later: [
    ({ on, other }) => `延迟答复的日期 ${on} 应晚于当时的答复期限 ${other}，请改日期或删去这一事件。`,
    ({ on, other }) =>
      `The delayed date ${on} must be later than the due date ${other}; change or remove it.`,
    '《条例》第三十五条',
  ],
  payment_before_notice: [
    ({ on, other }) => `缴费日期 ${on} 早于收到收费通知的日期 ${other}，请核对两个日期。`,
    ({ on, other }) =>
      `The payment of ${on} comes before the fee notice was received on ${other}; check both.`,
    FEE,
  ],
  fee_lapse_without_notice: [
    () => '没有未缴费的收费通知，不能按逾期未缴费办结。请先登记收到收费通知，或删去这一事件。',
    () => 'No fee notice is waiting for payment, so the case cannot lapse. Record the notice or remove this.',
    FEE,
  ],
  fee_lapse_too_early: [
    ({ on, other }) => `${on} 缴费期限未满（最后一日为 ${other}），不能按逾期未缴费办结。`,
    ({ on, other }) =>
      `On ${on} the payment period is not over (last day ${other}); the case cannot lapse yet.`,
    FEE,
  ],
  already_closed: [
    ({ other }) => `案件已于 ${other} 办结，不能再次办结。请删去多余的事件。`,
    ({ other }) => `The case was closed on ${other} and cannot be closed again. Remove the surplus event.`,
    REPLY,
  ],
  event_after_closing: [
    ({ on, other }) => `事件日期 ${on} 在案件办结 ${other} 之后，请核对日期或删去这一事件。`,
    ({ on, other }) =>
      `The event of ${on} comes after the case was closed on ${other}; check the date or remove it.`,
    REPLY,
  ],
} as const satisfies Record<string, readonly [Text, Text, string]>;

export type ClockProblemCode = keyof typeof TEXTS;

/** A problem of a case's facts, with field and rule. */
export function clockProblem(code: ClockProblemCode, field: string, params: ProblemParams = {}): Problem {
  const [zh, en, rule] = TEXTS[code];
  return { code, zh: (zh as Text)(params), en: (en as Text)(params), field, rule };
}
