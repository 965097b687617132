import type { MeasureId } from '../../domain/aggregation/compare-agencies.ts';
import type { NotCounted } from '../../domain/aggregation/who-counts.ts';

interface Said {
  readonly zh: string;
  readonly en: string;
}

/** Why a cell cannot be taken from a report; other reasons come from the reading and speak for themselves. */
export const MISSING_WORDS: Readonly<Record<string, string>> = {
  other_notion: '2019年试行格式的统计口径不同，不能换算',
  split_row: '2019年试行格式的“（六）其他处理”没有分项，不能拆分',
  absent: '报告中没有这一格',
};

export const NOT_COUNTED_WORDS: Readonly<Record<NotCounted | 'format', (detail: string) => Said>> = {
  not_accepted: () => ({ zh: '报告尚未接收', en: 'the report is not accepted yet' }),
  contained: (detail) => ({
    zh: `数字已包含在“${detail}”的报告中`,
    en: `contained in the report of ${detail}`,
  }),
  left_out: (detail) => ({ zh: `不计入汇总：${detail}`, en: `left out: ${detail}` }),
  format: () => ({
    zh: '2019年以前的格式没有这些表格，不能汇总，请改报现行格式',
    en: 'the form of before 2019 lacks these tables; ask for the present one',
  }),
};

/** A deduction that takes off more than is there. */
export const SHORT_WORDS = (agency: string, cell: string): Said => ({
  zh: `“${agency}”在“${cell}”报告的数量少于要扣除的数量，请核对`,
  en: `${agency} reports fewer in ${cell} than are to be taken off`,
});

export const MEASURE_WORDS: Readonly<Record<MeasureId, { label: Said; definition: Said }>> = {
  open: {
    label: { zh: '予以公开和部分公开占比', en: 'granted in whole or part' },
    definition: {
      zh: '（予以公开＋部分公开）÷本年度办理结果总计',
      en: 'granted and partly granted / all handled',
    },
  },
  refused: {
    label: { zh: '不予公开占比', en: 'refused' },
    definition: { zh: '不予公开8项之和÷本年度办理结果总计', en: 'refusals / all handled' },
  },
  unavailable: {
    label: { zh: '无法提供占比', en: 'not available' },
    definition: { zh: '无法提供3项之和÷本年度办理结果总计', en: 'not available / all handled' },
  },
  not_processed: {
    label: { zh: '不予处理占比', en: 'not processed' },
    definition: { zh: '不予处理5项之和÷本年度办理结果总计', en: 'not processed / all handled' },
  },
  carried_out: {
    label: { zh: '结转下年度占比', en: 'carried over' },
    definition: {
      zh: '结转下年度继续办理÷（本年新收＋上年结转）',
      en: 'carried out / (new + carried in)',
    },
  },
  corrected: {
    label: { zh: '复议诉讼纠正率', en: 'corrected on review or suit' },
    definition: {
      zh: '复议、诉讼结果纠正÷已审结（总计－尚未审结）',
      en: 'corrected / decided (total - pending)',
    },
  },
};

export const SUM_SHEETS = {
  name: (year: number) => `${year}年度政府信息公开工作年度报告汇总`,
  sums: '汇总',
  agencies: '各机关',
  missing: '未计入',
  columns: ['单元格', '汇总', '已扣除共同事项', '有数机关', '缺数机关'],
  missingColumns: ['行政机关', '原因'],
} as const;
