type Column = readonly [header: string, width: number];

/** Columns of the board of a collection as a workbook. */
export const BOARD_COLUMNS: readonly Column[] = [
  ['行政机关', 36],
  ['类别', 14],
  ['状态', 10],
  ['报送情况', 12],
  ['应报送日期', 12],
  ['报送日期', 12],
  ['处理日期', 12],
  ['公布情况', 12],
  ['法定公布期限', 14],
  ['公布日期', 12],
  ['错误', 8],
  ['警告', 8],
  ['待判断错误', 12],
  ['报送次数', 10],
  ['催报次数', 10],
  ['最近催报', 12],
  ['联系人', 14],
  ['电话', 18],
  ['电子邮箱', 26],
];

/** Columns of the review desk's list. */
export const RECEIVED_COLUMNS: readonly Column[] = [
  ['行政机关', 36],
  ['年度', 8],
  ['来源', 10],
  ['文件', 36],
  ['收到日期', 12],
  ['公布日期', 12],
  ['错误', 8],
  ['警告', 8],
  ['提示', 8],
  ['待判断错误', 12],
  ['属实', 8],
  ['排除', 8],
  ['状态', 14],
];

/** Columns of the findings of received reports. */
export const FINDING_COLUMNS: readonly Column[] = [
  ['行政机关', 36],
  ['年度', 8],
  ['级别', 8],
  ['代码', 16],
  ['发现', 60],
  ['单元格', 36],
  ['应为（变动：上年）', 18],
  ['实为', 16],
  ['原文', 48],
  ['依据', 36],
  ['建议', 48],
  ['判断', 8],
  ['判断理由', 36],
];

export const SHEET_NAMES = {
  board: '收报进度',
  reports: '报告',
  findings: '发现',
  received: (year: number | undefined): string => `年度报告审读${year ?? ''}`,
} as const;

/** Columns as a workbook takes them. */
export const columnsOf = (columns: readonly Column[]): { header: string; width: number }[] =>
  columns.map(([header, width]) => ({ header, width }));
