import type { AccountSpan } from '../clock-annex.ts';
import { letterDate } from './wording.ts';

function period({ from, to }: AccountSpan): string {
  if (from === to) return letterDate(from);
  const end = letterDate(to);
  return `${letterDate(from)}至${from.slice(0, 4) === to.slice(0, 4) ? end.slice(5) : end}`;
}

function counting({ nth }: AccountSpan): string {
  if (!nth) return '不计入';
  return nth[0] === nth[1] ? `第${nth[0]}个工作日` : `第${nth[0]}至${nth[1]}个工作日`;
}

function reason({ nth, why, article }: AccountSpan): string {
  if (nth) return article;
  return article ? `${why}（${article}）` : why;
}

/** Wording of the annex that accounts for the reply period day by day. */
export const annexText = {
  title: '答复期限计算说明',
  head: ['日期', '天数', '是否计入', '理由和依据'],
  row: (span: AccountSpan) => [period(span), String(span.days), counting(span), reason(span)],
  note: '期限以日历日逐日核对；开始的当日不计入，自次日起计算。',
} as const;
