/** Wording of the findings on tables and on the previous year. */
export const TABLE_MESSAGES = {
  notACount: (label: string, value: number) => `“${label}”为 ${value}，应为不小于 0 的整数。`,
  notAnAmount: (label: string, value: number) => `“${label}”为 ${value}，金额不应为负数。`,
  blanks: (table: string, count: number) => `${table}有 ${count} 格空白，按 0 核对；建议填写“0”。`,
  unreadable: (table: string, count: number, reason: string) =>
    `${table}有 ${count} 格无法从原文确定，未作推测：${reason}`,
  impliedPriorNegative: (what: string, issued: number, repealed: number, inForce: number, implied: number) =>
    `${what}：现行有效 ${inForce} − 本年制发 ${issued} + 本年废止 ${repealed} = ${implied}，推算的上年末存量为负数。`,
  impliedPriorGone: (what: string, issued: number, repealed: number, inForce: number, implied: number) =>
    `${what}：本年制发 ${issued}、废止 ${repealed}、现行有效 ${inForce}，推算上年末仅有 ${implied} 件且本年全部废止；请对照上年度报告确认。`,
  noRulePower: (agency: string, value: number) =>
    `“${agency}”一般没有规章制定权，但规章一行填有 ${value}；请确认是否误将规范性文件计为规章。`,
  rowSum: (row: string, sum: number, total: number) => `“${row}”六类申请人合计为 ${sum}，总计填 ${total}。`,
  columnSum: (column: string, sum: number, total: number) =>
    `“${column}”列：各项办理结果合计为 ${sum}，（七）总计填 ${total}。`,
  balance: (column: string, received: number, carriedIn: number, handled: number, carriedOut: number) =>
    `“${column}”列：本年新收 ${received} + 上年结转 ${carriedIn} = ${received + carriedIn}，` +
    `办理总计 ${handled} + 结转下年 ${carriedOut} = ${handled + carriedOut}，两者不等。`,
  table4Sum: (block: string, sum: number, total: number) =>
    `“${block}”四种结果合计为 ${sum}，总计填 ${total}。`,
  indicatorSum: (whole: string, period: string, sum: number, total: number) =>
    `“${whole}”（${period}）填 ${total}，各分项合计为 ${sum}，相差 ${Math.abs(sum - total)}。`,
  indicatorPartTooLarge: (part: string, whole: string, period: string, partValue: number, value: number) =>
    `“${part}”（${period}）${partValue} 大于“${whole}”${value}。`,
  carry: (column: string, carriedIn: number, lastYear: number) =>
    `“${column}”列：上年结转填 ${carriedIn}，而上年度报告结转下年度为 ${lastYear}。`,
  inForce: (what: string, last: number, issued: number, repealed: number, expected: number, actual: number) =>
    `${what}：上年现行有效 ${last} + 本年制发 ${issued} − 本年废止 ${repealed} = ${expected}，本年填 ${actual}。`,
  pendingGone: (block: string, pending: number, total: number) =>
    `“${block}”：上年尚未审结 ${pending} 件，本年总计只有 ${total} 件；上年未审结的案件应在本年重新出现。`,
  jump: (label: string, last: number, value: number) =>
    `“${label}”由上年的 ${last} 变为 ${value}，变化较大而正文未作说明。`,
  cumulative: (label: string, last: number, year: number, expected: number, actual: number) =>
    `“${label}”：上年历年累计 ${last} + 本年 ${year} = ${expected}，本年累计填 ${actual}。`,
} as const;

export const TABLE_NAMES: Readonly<Record<string, string>> = {
  t2: '表二（主动公开）',
  t2_2019: '表二（主动公开）',
  t3: '表三（申请）',
  t4: '表四（复议诉讼）',
  p18: '指标附表',
};
