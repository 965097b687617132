import { formatForYear } from '../domain/format/report-format.ts';
import type { ReportFormat } from '../domain/format/report-format.ts';
import type { Block } from './blocks.ts';
import { labelKey } from './clean-text.ts';

const SIGNS: readonly (readonly [ReportFormat, readonly string[]])[] = [
  [
    '2021',
    [
      '本年制发件数',
      '本年废止件数',
      '现行有效件数',
      '本年收费金额单位万元',
      '1申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请',
      '2申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请',
    ],
  ],
  [
    '2019',
    [
      '本年新制作数量',
      '本年新公开数量',
      '对外公开总数量',
      '其他对外管理服务事项',
      '政府集中采购',
      '采购项目数量',
      '上一年项目数量',
    ],
  ],
  [
    'pre2019',
    [
      '主动公开文件数',
      '受理政府信息公开申请总数',
      '对申请的答复总数',
      '当面申请数',
      '同意公开答复数',
      '接受行政申诉举报数',
    ],
  ],
];

const LONG_SIGN = 20;
const LONGEST_LINE = 60;

function keysOf(blocks: readonly Block[]): Set<string> {
  return new Set(
    blocks.flatMap((block) =>
      block.kind === 'row'
        ? block.cells.map((cell) => labelKey(cell.text))
        : block.text.length <= LONGEST_LINE
          ? [labelKey(block.text).replace(/^(其中)?\d/, ''), labelKey(block.text)]
          : [],
    ),
  );
}

const TABLE2_SIGNS = {
  '2021': ['本年制发件数', '本年废止件数', '现行有效件数', '本年收费金额单位万元'],
  '2019': [
    '本年新制作数量',
    '本年新公开数量',
    '对外公开总数量',
    '其他对外管理服务事项',
    '政府集中采购',
    '采购项目数量',
    '采购总金额',
    '上一年项目数量',
  ],
} as const;

/** The format of table 2, which often stays the old one in the first year of a new one: by most of its own labels. */
export function detectTable2Format(blocks: readonly Block[], format: '2021' | '2019'): '2021' | '2019' {
  const keys = keysOf(blocks);
  const count = (signs: readonly string[]): number => signs.filter((sign) => keys.has(sign)).length;
  const other = format === '2021' ? '2019' : '2021';
  return count(TABLE2_SIGNS[other]) >= 2 && count(TABLE2_SIGNS[format]) === 0 ? other : format;
}

/** The format a document follows: by the labels of its tables; without telling labels, by its year. */
export function detectFormat(blocks: readonly Block[], year: number | null): ReportFormat {
  const keys = keysOf(blocks);
  let best: { format: ReportFormat; count: number } | null = null;
  for (const [format, signs] of SIGNS) {
    const found = signs.filter((sign) => keys.has(sign));
    // Rows of table 3 weigh more than labels of table 2, which are often mixed up.
    const count = found.reduce((sum, sign) => sum + (sign.length > LONG_SIGN ? 5 : 1), 0);
    if (count > (best?.count ?? 0)) best = { format, count };
  }
  return best?.format ?? (year === null ? '2021' : formatForYear(year));
}
