const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Value of a Chinese numeral below ten thousand (十二, 一百零五, 两千三百); null for a row of digits such as 三五. */
export function chineseNumber(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let least = Infinity;
  for (const char of text) {
    const step = STEPS[char];
    if (step === undefined) {
      // 零 only marks an empty place; two other digits in a row are no numeral (三五件, 二〇二四).
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char] ?? null;
      if (digit === null) return null;
      continue;
    }
    if (step >= least || digit === 0) return null;
    total += (digit ?? 1) * step;
    least = step;
    digit = null;
  }
  return total + (digit ?? 0);
}

/** A Chinese numeral found in a text. */
export interface FoundNumeral {
  start: number;
  end: number;
  value: number;
  /** 二十余件, 三十多件. */
  rough: boolean;
}

// 件 and 起 count things even after one digit; 一次, 一个, 一条龙 are mostly no counts, 十二次 is one.
const NUMERAL =
  /(?<![第每逐某任同头唯之统一二两三四五六七八九十百千零〇\d])([一二两三四五六七八九十百千零〇]+)(余|多)?(?=([件起宗例])(?!件|事|套|好)|([条篇份场次期项])(?!龙|心|致|线))/g;

/** Chinese numerals that stand before a unit and count something. */
export function chineseNumbersIn(text: string): FoundNumeral[] {
  const found: FoundNumeral[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    const words = match[1]!;
    if (match[4] !== undefined && !/十|百|千/.test(words)) continue;
    const value = chineseNumber(words);
    if (value === null) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value,
      rough:
        match[2] !== undefined || /^[百千]$/.test(words) || /[上数几近约]/.test(text[match.index - 1] ?? ''),
    });
  }
  return found;
}
