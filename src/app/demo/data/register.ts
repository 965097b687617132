/** A document of table 2 from before the city was loaded: years before this one, month and day. */
export interface RegisteredDocument {
  readonly agency: string;
  readonly kind: 'rules' | 'normative_docs';
  readonly title: string;
  readonly number: readonly [prefix: string, serial: number];
  readonly issued: readonly [yearsBack: number, monthDay: string];
  readonly repealed?: readonly [yearsBack: number, monthDay: string];
  readonly basis?: string;
}

const rules = (
  title: string,
  serial: number,
  issued: RegisteredDocument['issued'],
  repealed?: RegisteredDocument['repealed'],
): RegisteredDocument => ({
  agency: 'city',
  kind: 'rules',
  title,
  number: ['市政府令', serial],
  issued,
  ...(repealed ? { repealed, basis: '规章清理决定' } : {}),
});

const normative = (
  agency: string,
  title: string,
  number: RegisteredDocument['number'],
  issued: RegisteredDocument['issued'],
  repealed?: RegisteredDocument['repealed'],
): RegisteredDocument => ({
  agency,
  kind: 'normative_docs',
  title,
  number,
  issued,
  ...(repealed ? { repealed, basis: '行政规范性文件清理结果公告' } : {}),
});

export const REGISTERED_DOCUMENTS: readonly RegisteredDocument[] = [
  rules('望澜市户外广告设置管理规定', 21, [5, '03-12']),
  rules('望澜市城市绿线管理办法', 23, [4, '07-01']),
  rules('望澜市机动车停车管理办法', 25, [2, '04-18']),
  rules('望澜市物业管理暂行办法', 14, [9, '05-20'], [1, '06-30']),
  rules('望澜市二次供水管理办法', 26, [1, '03-26']),
  normative('city', '望澜市公租房保障管理办法', ['望政发', 9], [4, '06-05']),
  normative('city', '望澜市招商引资奖励办法', ['望政发', 4], [6, '02-17'], [1, '09-12']),
  normative('city', '望澜市人才安居实施细则', ['望政办发', 22], [1, '05-08']),
  normative('city', '望澜市重大行政决策程序规定', ['望政发', 11], [1, '08-21']),
  normative('health', '望澜市医疗机构校验管理办法', ['望卫规', 3], [4, '04-22']),
  normative('health', '望澜市村卫生室管理办法', ['望卫规', 1], [3, '03-15']),
  normative('health', '望澜市医师定期考核实施细则', ['望卫规', 5], [6, '11-02'], [1, '07-18']),
  normative('health', '望澜市医疗机构不良执业行为记分管理办法', ['望卫规', 1], [1, '03-14']),
  normative('health', '望澜市托育机构备案管理办法', ['望卫规', 4], [1, '10-23']),
  normative('education', '望澜市民办幼儿园管理办法', ['望教规', 2], [3, '09-01']),
  normative('education', '望澜市校外培训机构设置标准', ['望教规', 3], [1, '04-10']),
  // Issued jointly and therefore in two registers: it counts once in the city's sum.
  normative('finance', '望澜市政府投资项目资金管理办法', ['望财规', 3], [1, '06-12']),
  normative('development', '望澜市政府投资项目资金管理办法', ['望财规', 3], [1, '06-12']),
  normative('natural-resources', '望澜市临时用地管理办法', ['望自然资规', 1], [2, '06-19']),
  normative('housing', '望澜市房屋征收评估机构选定办法', ['望建规', 2], [3, '05-06']),
  normative('market-regulation', '望澜市食品小作坊登记管理办法', ['望市监规', 1], [2, '10-15']),
];

/** Decisions and fees (10,000 CNY) that the agencies' business systems report: for last year, and for a quarter of this. */
export const REPORTED_FIGURES: readonly {
  readonly agency: string;
  readonly kind: 'licensing' | 'penalty' | 'coercion' | 'fees';
  readonly lastYear: number;
  readonly quarter: number;
}[] = [
  { agency: 'health', kind: 'licensing', lastYear: 1686, quarter: 418 },
  { agency: 'health', kind: 'penalty', lastYear: 142, quarter: 39 },
  { agency: 'health', kind: 'coercion', lastYear: 6, quarter: 1 },
  { agency: 'health', kind: 'fees', lastYear: 46.52, quarter: 11.37 },
  { agency: 'city', kind: 'licensing', lastYear: 12, quarter: 3 },
  { agency: 'development', kind: 'licensing', lastYear: 214, quarter: 55 },
  { agency: 'education', kind: 'licensing', lastYear: 326, quarter: 88 },
  { agency: 'education', kind: 'penalty', lastYear: 15, quarter: 4 },
  { agency: 'education', kind: 'fees', lastYear: 2318.4, quarter: 604.2 },
  { agency: 'natural-resources', kind: 'licensing', lastYear: 902, quarter: 231 },
  { agency: 'natural-resources', kind: 'penalty', lastYear: 27, quarter: 6 },
  { agency: 'natural-resources', kind: 'fees', lastYear: 1865.2, quarter: 478.5 },
  { agency: 'housing', kind: 'licensing', lastYear: 417, quarter: 96 },
  { agency: 'housing', kind: 'penalty', lastYear: 33, quarter: 9 },
  { agency: 'market-regulation', kind: 'licensing', lastYear: 21860, quarter: 5702 },
  { agency: 'market-regulation', kind: 'penalty', lastYear: 1204, quarter: 318 },
  { agency: 'market-regulation', kind: 'coercion', lastYear: 88, quarter: 19 },
];

export const SOURCES = {
  before: '历年文件台账',
  published: '本系统主动公开的文件',
  business: '行政许可和行政处罚信息公示系统、非税收入系统统计',
} as const;
