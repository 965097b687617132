import type { FigureLabel } from '../figure.ts';

/** Groups of results as the text speaks of them; the first two are single rows. */
export const RESULT_GROUPS = [
  'granted',
  'partially_granted',
  'refused',
  'unavailable',
  'not_processed',
  'other_handling',
] as const;
export type ResultGroup = (typeof RESULT_GROUPS)[number];

export const RESULT_WORDS: Readonly<Record<ResultGroup, FigureLabel>> = {
  granted: { zh: '予以公开', en: 'granted' },
  partially_granted: { zh: '部分公开', en: 'partly granted' },
  refused: { zh: '不予公开', en: 'refused' },
  unavailable: { zh: '无法提供', en: 'unavailable' },
  not_processed: { zh: '不予处理', en: 'not processed' },
  other_handling: { zh: '其他处理', en: 'other handling' },
};

/** Words of the figures that are reckoned from cells. */
export const FIGURE_WORDS = {
  group: ({ zh, en }: FigureLabel): FigureLabel => ({ zh: `${zh}（件）`, en: `${en} (requests)` }),
  share: ({ zh, en }: FigureLabel): FigureLabel => ({
    zh: `${zh}占办结数的比例`,
    en: `${en}, share of handled`,
  }),
  organisations: { zh: '新收申请·法人或其他组织', en: 'new requests of organisations' },
  suits: { zh: '行政诉讼总数', en: 'lawsuits' },
  corrected: { zh: '复议、诉讼中被纠正的件数', en: 'cases corrected' },
  closingRate: { zh: '办结率', en: 'closing rate' },
  previous: ({ zh, en }: FigureLabel): FigureLabel => ({ zh: `上年：${zh}`, en: `last year: ${en}` }),
  change: ({ zh, en }: FigureLabel): FigureLabel => ({ zh: `增减数：${zh}`, en: `change: ${en}` }),
  growth: ({ zh, en }: FigureLabel): FigureLabel => ({
    zh: `增减幅度：${zh}`,
    en: `change in percent: ${en}`,
  }),
  trend: ({ zh, en }: FigureLabel): FigureLabel => ({
    zh: `比上年（成句）：${zh}`,
    en: `against last year, as words: ${en}`,
  }),
  more: (amount: string): string => `比上年增加${amount}`,
  fewer: (amount: string): string => `比上年减少${amount}`,
  same: '与上年持平',
  items: '件',
  money: '万元',
} as const;
