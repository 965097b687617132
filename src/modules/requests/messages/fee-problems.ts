import type { Problem } from '../../../kernel/errors.ts';

const TARIFF = '《政府信息公开信息处理费管理办法》第四条、第五条';
const CHARGE = '《条例》第四十二条';

export function nothingToCharge(basis: string, quantity: number): Problem {
  const zh = basis === 'per_page' ? `${quantity} 页` : `${quantity} 件（连同本月此前各件）`;
  const en = basis === 'per_page' ? `${quantity} pages` : `${quantity} units (with the month’s earlier ones)`;
  return {
    code: 'nothing_to_charge',
    field: 'quantity',
    zh: `${zh}未超过免费数量，不收取信息处理费，不必发收费通知书。`,
    en: `${en} are within the free quantity; no fee, so no notice.`,
    rule: TARIFF,
  };
}

export function moreThanTariff(amount: number, total: number): Problem {
  return {
    code: 'more_than_tariff',
    field: 'amount',
    zh: `金额 ${amount} 元高于按标准计算的 ${total} 元，请改正。`,
    en: `${amount} yuan is more than the tariff’s ${total} yuan; correct it.`,
    rule: TARIFF,
  };
}

export function waivedNeedsNoNotice(): Problem {
  return {
    code: 'waived_needs_no_notice',
    field: 'amount',
    zh: '全部免收的不必发收费通知书，请在备注中写明免收理由。',
    en: 'If the fee is waived altogether no notice is needed; keep the reason in a note.',
    rule: CHARGE,
  };
}

export function reductionNeedsReason(amount: number, total: number): Problem {
  return {
    code: 'reduction_needs_reason',
    field: 'reductionReason',
    zh: `金额 ${amount} 元低于按标准计算的 ${total} 元，请写明减收理由。`,
    en: `${amount} yuan is less than the tariff’s ${total} yuan; give the reason for the reduction.`,
    rule: CHARGE,
  };
}

export function notByPage(): Problem {
  return {
    code: 'not_by_page',
    field: 'basis',
    zh: '申请人要求现场查阅的，不能按量计收；请改为按件计收或者不收费。',
    en: 'Inspection on site cannot be charged by page; charge by request or not at all.',
    rule: '《政府信息公开信息处理费管理办法》第五条',
  };
}
