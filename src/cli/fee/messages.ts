import type { Problem } from '../../kernel/errors.ts';
import type { Fee } from '../../modules/requests/index.ts';

const RULE = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）';

export const PROBLEMS = {
  oneBasis: (both: boolean): Problem => ({
    code: 'fee_one_basis',
    zh: both
      ? '按件（--requests）与按量（--pages）只能选一种，请去掉一个。'
      : '请用 --requests 件数 或 --pages 页数 说明按哪种方式计算。',
    en: both
      ? 'Charge by request (--requests) or by page (--pages), not both; remove one.'
      : 'Say what to charge: --requests N or --pages N.',
    field: '--requests, --pages',
    rule: `${RULE}第三条`,
  }),
  notACount: (field: string, value: unknown, most: number): Problem => ({
    code: 'fee_not_a_count',
    zh: `“${String(value)}”不能作为数量，请填 0 到 ${most} 的整数。`,
    en: `“${String(value)}” is not a count; give a whole number from 0 to ${most}.`,
    field,
    rule: `${RULE}${field === '--pages' ? '第五条' : '第四条'}`,
  }),
};

const WORDS = {
  per_request: {
    title: (fee: Fee) => `按件计收：同一申请人在同一自然月、向同一机关申请${fee.count}件`,
    english: (fee: Fee) => `Per request: ${fee.count} requests of one applicant in one month`,
    unit: '件',
  },
  per_page: {
    title: (fee: Fee) => `按量计收：单件申请提供${fee.count}页`,
    english: (fee: Fee) => `Per page: ${fee.count} pages for one request`,
    unit: '页',
  },
} as const;

/** A fee for reading: heading, one line per band, total. */
export function feeText(fee: Fee): string {
  const words = WORDS[fee.basis];
  const bands = fee.bands.map(({ from, to, rate, count, amount }) => {
    const range = to === null ? `第${from}${words.unit}起` : `第${from}—${to}${words.unit}`;
    return `  ${range}：${count}${words.unit} × ${rate}元 = ${amount}元`;
  });
  return [
    words.title(fee),
    words.english(fee),
    ...bands,
    `合计 / total：${fee.total}元${fee.count === 0 ? '' : `（第${fee.count}${words.unit}的单价：${fee.nthRate}元）`}`,
    `依据：${RULE}${fee.basis === 'per_page' ? '第五条' : '第四条'}；是否收取由行政机关依《条例》第四十二条决定。`,
    '',
  ].join('\n');
}
