/** Who publishes last year's report, and when this year. The township has not yet. */
export const REPORTS: readonly {
  readonly agency: string;
  /** Month and day of publication; figures are frozen and the report is signed in the days before. */
  readonly on: string;
  /** What the government's draft leaves open. */
  readonly supervision?: string;
}[] = [
  { agency: 'education', on: '01-14' },
  { agency: 'health', on: '01-20' },
  { agency: 'finance', on: '01-21' },
  { agency: 'development', on: '01-22' },
  { agency: 'medical-insurance', on: '01-23' },
  { agency: 'natural-resources', on: '01-26' },
  { agency: 'housing', on: '01-27' },
  { agency: 'market-regulation', on: '01-28' },
  {
    agency: 'city',
    on: '03-18',
    supervision:
      '将政府信息公开纳入机关绩效考核，对各部门、各乡镇开展季度检查，考核结果在全市通报；社会评议总体良好，对评议提出的意见逐条答复；未发生因政府信息公开工作被追究责任的情形。',
  },
];

/** The report that was corrected after publication: from which figure, why, and when. */
export const CORRECTED_REPORT = {
  agency: 'market-regulation',
  opened: '02-09',
  on: '02-11',
  kind: 'penalty',
  quantity: 1211,
  entryReason: '年报发布后核对发现，所统计的行政处罚决定漏计7件。',
  reason: '“行政处罚”处理决定数量漏计7件，现予更正。',
} as const;

/** Words of those who sign. */
export const OPINIONS = {
  checked: '数据与台账一致，文字核对无误。',
  approved: '同意发布。',
} as const;
