/** What the schemas say: Chinese, then English. */
export const SAY = {
  date: '日期应写作 2026-03-30 的形式，且是真实存在的日期 / a real date written 2026-03-30',
  year: '年度应为 2021 年以后的四位数字 / a year from 2021 on in four digits',
  title: '请填写文件名称 / give the title of the document',
  source: '请填写数据来源，例如“法规科登记簿” / say where this comes from',
  reason: '请填写理由，理由将写入记录 / give the reason; it stays on record',
  basis: '请填写废止依据 / say by what it was repealed',
  quantity: '请填写不小于 0 的整数 / a whole number not below 0',
  amount: '请填写不小于 0 的金额，单位万元，最多六位小数 / an amount in 10,000 CNY, at most six decimals',
  oneFigure: '许可、处罚、强制填数量，收费填金额（万元） / a count for decisions, an amount for fees',
  documentDate: '请填写印发日期 / give the date of issue',
  figureDates: '请填写统计期间的起止日期 / give the first and the last day of the period',
  period: '请选择年度，或同时填写起止日期 / choose a year, or give both days of a period',
  periodReversed: '起始日期不能晚于截止日期 / the first day lies after the last',
} as const;
export const tooLong = (max: number): string => `不超过 ${max} 字 / at most ${max} characters`;
