import type { TimeLimitKind, UpdateCycle } from '../terms.ts';

export interface TimeLimit {
  readonly timeLimitKind: TimeLimitKind;
  readonly timeLimitDays: number | null;
}

const DIGITS = '零一二三四五六七八九';

/** A number written in figures or, up to 99, in Chinese characters. */
function numberIn(text: string): number | null {
  const figures = /\d{1,3}/.exec(text);
  if (figures) return Number(figures[0]);
  const written = /[一二两三四五六七八九十]{1,3}/.exec(text)?.[0].replaceAll('两', '二');
  if (written === undefined) return null;
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const digit = (sign: string | undefined, blank: number): number => (sign ? DIGITS.indexOf(sign) : blank);
  return written.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}

/**
 * What a machine can reckon with in the words of a time limit (公开时限): working days, days, at once, long-term. A text
 * that names no number is `other` and falls under the 20 working days of Art. 26.
 */
export function readTimeLimit(text: string): TimeLimit {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  const working = /(\d{1,3}|[一二两三四五六七八九十]{1,3})个?工作日/.exec(plain);
  if (working) return { timeLimitKind: 'working_days', timeLimitDays: clamp(numberIn(working[1]!)) };
  const days = /(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个?自然日|日内|天内|天|日(?!期))/.exec(plain);
  if (days) return { timeLimitKind: 'days', timeLimitDays: clamp(numberIn(days[1]!)) };
  if (/实时|即时|当日|当天|立即|同步/.test(plain)) return { timeLimitKind: 'realtime', timeLimitDays: null };
  if (/长期|常年|动态/.test(plain)) return { timeLimitKind: 'long_term', timeLimitDays: null };
  return { timeLimitKind: 'other', timeLimitDays: null };
}

const clamp = (days: number | null): number | null =>
  days !== null && days >= 1 && days <= 366 ? days : null;

/** How often something new is wanted, as far as the words say so. */
export function readCycle(text: string): UpdateCycle {
  if (/每月|按月|月度|逐月/.test(text)) return 'monthly';
  if (/每季|按季|季度/.test(text)) return 'quarterly';
  if (/每年|按年|年度|逐年/.test(text)) return 'yearly';
  return 'none';
}

/** Whether the words of a cycle plainly mean that there is none. */
export function namesNoCycle(text: string): boolean {
  return /^[\s—–\-/／]*$|^(?:无|不定期|不适用|随时|实时|及时|即时|动态|长期|适时)/.test(text.trim());
}

/** The words of a time limit where the table has none of its own. */
export function timeLimitText(limit: TimeLimit & { readonly timeLimit: string }): string {
  if (limit.timeLimit !== '') return limit.timeLimit;
  switch (limit.timeLimitKind) {
    case 'working_days':
      return `自信息形成或者变更之日起${limit.timeLimitDays ?? 20}个工作日内`;
    case 'days':
      return `自信息形成或者变更之日起${limit.timeLimitDays ?? 20}日内`;
    case 'realtime':
      return '实时公开';
    case 'long_term':
      return '长期公开';
    case 'other':
      return '自信息形成或者变更之日起20个工作日内';
  }
}
