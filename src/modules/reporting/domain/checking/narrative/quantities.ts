import { chineseNumbersIn } from './chinese-numbers.ts';
import { clauseEnd, clauseStart } from './sentences.ts';

/** A number with its unit and the words around it. */
export interface Quantity {
  value: number;
  /** Digits after the decimal point as written. */
  decimals: number;
  unit: string;
  /** True for 约, 近, 余, 以上 … */
  approximate: boolean;
  start: number;
  end: number;
  /** Words before the number, back to the last punctuation mark or the last number; brackets in between left out. */
  before: string;
  /** Words after the unit, up to the next punctuation mark or 、. */
  after: string;
  /** Words from the start of the clause to the number. */
  clause: string;
  /** Depth of brackets. */
  depth: number;
}

const UNITS = [
  '个百分点',
  '个工作日',
  '批次',
  '件次',
  '人次',
  '万元',
  '万人',
  '小时',
  '分钟',
  ...'%件条篇份起次场期个项台家人位部宗例元册字天日年月类届号层级名户所种处批轮本',
];
const NUMBER = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(万|亿)?(余|多)?/g;
const ROUGH_BEFORE =
  /(约|大约|近|超过|超|逾|不足|不少于|至少|多于|不低于|(\d|[一二三四五六七八九十])(至|到|—|-|~|、))$/;
const ROUGH_AFTER = /^(左右|以上|以下|以内|上下)/;

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let index = 0; index < at; index += 1) {
    if (text[index] === '(') depth += 1;
    else if (text[index] === ')' && depth > 0) depth -= 1;
  }
  return depth;
}

interface Raw {
  start: number;
  end: number;
  value: number;
  decimals: number;
  rough: boolean;
}

function numbersIn(text: string): Raw[] {
  const found: Raw[] = [];
  for (const match of text.matchAll(NUMBER)) {
    // Not part of a code, a web address or a longer number such as 5.15 or 0873-61.
    if (/[A-Za-z\d./第-]/.test(text[match.index - 1] ?? '') && match.index > 0) continue;
    const scale = match[3] === '万' ? 1e4 : match[3] === '亿' ? 1e8 : 1;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: Math.round(Number(`${match[1]!.replaceAll(',', '')}${match[2] ?? ''}`) * scale * 1e6) / 1e6,
      decimals: match[2] ? match[2].length - 1 : 0,
      rough: match[4] !== undefined || scale !== 1,
    });
  }
  for (const { start, end, value, rough } of chineseNumbersIn(text))
    found.push({ start, end, value, decimals: 0, rough });
  return found.sort((a, b) => a.start - b.start);
}

// More numbers than any sentence holds: the rest of a damaged text is not worth the time.
const MOST = 150;

/** Words before a place, back to a punctuation mark or to `last`; what stands in closed brackets is passed over. */
function wordsBefore(text: string, at: number, last: number): string {
  let words = '';
  let end = at;
  for (;;) {
    const from = clauseStart(text, end);
    if (from <= last) return text.slice(last, end) + words;
    words = text.slice(from, end) + words;
    if (text[from - 1] !== ')') return words;
    const open = text.lastIndexOf('(', from - 1);
    if (open <= 0) return words;
    // Numbers inside the brackets do not cut the words off.
    if (last > open) last = 0;
    end = open;
  }
}

/** All numbers with a unit in a sentence, in order. Numbers without a known unit are left out. */
export function quantitiesIn(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  let last = 0;
  for (const raw of numbersIn(text).slice(0, MOST)) {
    const rest = text.slice(raw.end);
    const unit = UNITS.find((candidate) => rest.startsWith(candidate));
    if (unit !== undefined) {
      const end = raw.end + unit.length;
      const before = wordsBefore(text, raw.start, last);
      const after = text.slice(end, clauseEnd(text, end)).split('、')[0]!;
      quantities.push({
        value: raw.value,
        decimals: raw.decimals,
        unit,
        approximate: raw.rough || ROUGH_BEFORE.test(before) || ROUGH_AFTER.test(after),
        start: raw.start,
        end,
        before,
        after,
        clause: text.slice(clauseStart(text, raw.start), raw.start),
        depth: depthAt(text, raw.start),
      });
      last = end;
    }
  }
  return quantities;
}

const TIME_UNITS = new Set(['年', '月', '日', '天', '号', '届', '小时', '分钟', '个工作日']);

/** True for quantities that count things: not dates, shares or periods. */
export function countsThings(quantity: Quantity): boolean {
  return !TIME_UNITS.has(quantity.unit) && quantity.unit !== '%' && quantity.unit !== '个百分点';
}
