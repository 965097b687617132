import type { Aspect } from '../domain/format/sections.ts';

/** `2026-01-20` as it is written under a document: 2026年1月20日. */
export function writtenDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Fixed words of the printed report. */
export const REPORT_WORDING = {
  title: (agency: string, year: number): string => `${agency}${year}年政府信息公开工作年度报告`,
  publishedOn: (date: string): string => `发布日期：${date}`,
  draft: '（草稿，尚未发布）',
  /** Beneath the title of a later version. */
  corrected: (version: number, on: string | null, reason: string): string =>
    `（第${version}版${on === null ? '' : `，${writtenDate(on)}更正`}，更正说明：${reason}）`,
  intro: (year: number): string =>
    `本报告依据《中华人民共和国政府信息公开条例》和年度报告统一格式编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  aspect: (ordinal: string, label: Aspect | string): string => `（${ordinal}）${label}`,
  date: writtenDate,
  ofPeriod: (from: string, to: string): string => `（统计期间：${writtenDate(from)}至${writtenDate(to)}）`,
} as const;

const quarterOf = (from: string, to: string): number | null => {
  const quarters = ['01-01/03-31', '04-01/06-30', '07-01/09-30', '10-01/12-31'];
  const at = quarters.indexOf(`${from.slice(5)}/${to.slice(5)}`);
  return at >= 0 && from.slice(0, 4) === to.slice(0, 4) ? at + 1 : null;
};

/** A period by its name where it has one: 2026年, 2026年第一季度, 2026年上半年, 2026年3月; else its two days. */
export function periodName(from: string, to: string): string {
  const year = `${from.slice(0, 4)}年`;
  const quarter = quarterOf(from, to);
  if (quarter !== null) return `${year}第${'一二三四'[quarter - 1]}季度`;
  const days = `${from.slice(5)}/${to.slice(5)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) {
    if (days === '01-01/12-31') return year;
    if (days === '01-01/06-30') return `${year}上半年`;
    if (days === '07-01/12-31') return `${year}下半年`;
    const lastDay = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).getUTCDate();
    if (from.slice(5, 7) === to.slice(5, 7) && from.endsWith('-01') && to.endsWith(`-${lastDay}`))
      return `${year}${Number(from.slice(5, 7))}月`;
  }
  return `${writtenDate(from)}至${writtenDate(to)}`;
}

/** Title of the statistics of a period. */
export const statisticsTitle = (agency: string, from: string, to: string): string =>
  `${agency}${periodName(from, to)}政府信息公开统计表`;
