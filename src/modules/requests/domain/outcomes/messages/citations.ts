import type { Citation, Law } from '../citations.ts';

/** Full titles, as a letter cites them first. */
export const LAW_TITLE: Record<Law, string> = {
  regulation: '《中华人民共和国政府信息公开条例》',
  fee_measures: '《政府信息公开信息处理费管理办法》',
  reconsideration_act: '《中华人民共和国行政复议法》',
  litigation_act: '《中华人民共和国行政诉讼法》',
};

/** Short titles for problems and help texts. */
export const LAW_SHORT: Record<Law, string> = {
  regulation: '《条例》',
  fee_measures: '《信息处理费管理办法》',
  reconsideration_act: '《行政复议法》',
  litigation_act: '《行政诉讼法》',
};

const LAW_EN: Record<Law, string> = {
  regulation: 'Regulation',
  fee_measures: 'Fee Measures',
  reconsideration_act: 'Administrative Reconsideration Act',
  litigation_act: 'Administrative Litigation Act',
};

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1–99 in Chinese numerals as laws and headings write them: 十, 二十三. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones]!;
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

/** 第三十六条第三项, without the law's title. */
export function placeZh(citation: Citation): string {
  const paragraph = citation.paragraph ? `第${chineseNumber(citation.paragraph)}款` : '';
  const item = citation.item ? `第${chineseNumber(citation.item)}项` : '';
  return `第${chineseNumber(citation.article)}条${paragraph}${item}`;
}

/** 《中华人民共和国政府信息公开条例》第三十六条第三项. */
export function citationZh(citation: Citation): string {
  return LAW_TITLE[citation.law] + placeZh(citation);
}

/** 《条例》第三十六条第三项, for problems. */
export function citationShortZh(citation: Citation): string {
  return LAW_SHORT[citation.law] + placeZh(citation);
}

/** `Regulation Art. 36(3)`. */
export function citationEn(citation: Citation): string {
  const paragraph = citation.paragraph ? ` para. ${citation.paragraph}` : '';
  const item = citation.item ? `(${citation.item})` : '';
  return `${LAW_EN[citation.law]} Art. ${citation.article}${paragraph}${item}`;
}

/** Several places: one law's title is written once, 《…条例》第三十六条第三项、第十四条. */
export function citationsZh(citations: readonly Citation[]): string {
  const parts: string[] = [];
  let last: Law | undefined;
  for (const citation of citations) {
    parts.push(citation.law === last ? placeZh(citation) : citationZh(citation));
    last = citation.law;
  }
  return parts.join('、');
}
