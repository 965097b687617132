/** Words of the marked report that stand in no source. */
export const MARKING_WORDS = {
  indicator: '指标名称',
  title: (agency: string | null, year: number | null): string =>
    `${agency ?? ''}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`,
} as const;
