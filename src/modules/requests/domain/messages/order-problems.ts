import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { Problem } from '../../../../kernel/errors.ts';

const FEE = '《政府信息公开信息处理费管理办法》第六条';

/** What came first and what cannot come before it, by name, with the rule. */
const TEXTS = {
  received_before_submitted: ['收到申请', 'receipt', '提交申请', 'submission', '《条例》第三十一条'],
  received_before_arrived: ['收到申请', 'receipt', '申请到达', 'arrival', '《条例》第三十一条'],
  reasons_before_asked: [
    '收到说明的理由',
    'statement of reasons',
    '要求说明理由',
    'request for them',
    '《条例》第三十五条',
  ],
  fee_notice_received_before_sent: [
    '申请人收到收费通知',
    'receipt of the fee notice',
    '发出收费通知',
    'notice',
    FEE,
  ],
  paid_before_notice: ['缴费', 'payment', '发出收费通知', 'fee notice', FEE],
  passed_before_submitted: ['审核通过', 'review', '提交审核', 'submission for review', '《条例》第四十五条'],
  dispatched_before_decided: ['发出答复', 'dispatch', '作出决定', 'decision', '《条例》第三十三条'],
  delivered_before_issue: ['送达', 'delivery', '发出文书', 'letter’s dispatch', '《条例》第四十五条'],
} as const;

export type OrderProblemCode = keyof typeof TEXTS;

/** Two acts whose dates contradict each other. */
export function orderProblem(code: OrderProblemCode, on: CalendarDate, other: CalendarDate): Problem {
  const [laterZh, laterEn, earlierZh, earlierEn, rule] = TEXTS[code];
  return {
    code,
    field: 'on',
    zh: `${laterZh}的日期 ${on} 早于${earlierZh}的日期 ${other}，请核对两个日期；先登记的有误的，请先更正。`,
    en: `The ${laterEn} on ${on} comes before the ${earlierEn} on ${other}; check both dates, and correct the earlier entry first if that is the wrong one.`,
    rule,
  };
}
