/** Words of the marked report that stand in no source, and those by which a line leads to a table. */
export const MARKING_WORDS = {
  /** 具体情况如下：, 见下表. */
  leadsToTable: /如下|下表|附表|[:：]\s*$/,
  indicator: '指标名称',
  title: (agency: string | null, year: number | null): string =>
    `${agency ?? ''}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`,
} as const;
