import type { ReadSentence } from './prose.ts';
import { countsThings } from './quantities.ts';
import type { Quantity } from './quantities.ts';

const UP = /(增加|增长|上升|提高|多|增|增幅)(了)?(约)?$/;
const DOWN = /(减少|下降|降低|下跌|少|减|降幅)(了)?(约)?$/;
/** Words that compare with the year before. */
export const COMPARED = /(比|较|与|同)[^,;。]{0,6}(上年|去年|上一年|同期|往年|20\d\d年)|同比|环比/;
const TO = /(增加|增长|上升|提高|增|减少|下降|降低|下跌|降|减|变)(到|至|为)$/;
const STATED_LAST = /(比|较)(上年度?|去年|上一年|20\d\d年)(的|\(|\(?为)?$/;
const FROM = /(由|从)(上年度?|去年|上一年|20\d\d年)的?$/;

/** A change against last year that the prose states. */
export interface Change {
  sentence: ReadSentence;
  /** 增加或减少的件数, when stated. */
  amount: Quantity | null;
  /** Relative change, when stated. */
  percent: Quantity | null;
  sign: 1 | -1;
  /** 由上年的12件增加到16件: both years are stated. */
  fromTo: { from: Quantity; to: Quantity } | null;
}

/** Direction of a change a quantity states, or null when it states none. */
export function signOf(quantity: Quantity): 1 | -1 | null {
  if (UP.test(quantity.before)) return 1;
  return DOWN.test(quantity.before) ? -1 : null;
}

const isPercent = (quantity: Quantity): boolean => quantity.unit === '%' || quantity.unit === '个百分点';

/** True when the comparison is with another year than the one before the report's (较2022年). */
export function comparesOtherYear(words: string, year: number | null): boolean {
  const named = [...words.matchAll(/(?:比|较|与|同|于)[^,;。]{0,4}(20\d\d)年/g)].at(-1)?.[1];
  return (
    /环比|上月|上季|往年|前年/.test(words) ||
    (named !== undefined && year !== null && Number(named) !== year - 1)
  );
}

/** Last year's number where the change itself names it: 比上年的12件增加4件. */
export function statedLast({ sentence, amount }: Change): Quantity | undefined {
  if (amount === null) return undefined;
  const before = sentence.quantities[sentence.quantities.indexOf(amount) - 1];
  const known = before !== undefined && before.unit === amount.unit && STATED_LAST.test(before.clause);
  return known && !before.approximate ? before : undefined;
}

/** Changes against last year: an amount, a percentage, or an amount with its percentage. */
export function changesIn(sentence: ReadSentence): Change[] {
  const { quantities, text } = sentence;
  const changes: Change[] = [];
  quantities.forEach((to, index) => {
    const from = quantities[index - 1];
    if (from === undefined || !TO.test(to.before) || !FROM.test(from.clause) || from.unit !== to.unit) return;
    changes.push({
      sentence,
      amount: null,
      percent: null,
      sign: /(减少|下降|降低|下跌|降|减)(到|至|为)$/.test(to.before) ? -1 : 1,
      fromTo: { from, to },
    });
  });
  if (!COMPARED.test(text) && changes.length === 0) return [];
  for (const quantity of quantities) {
    const sign = signOf(quantity);
    if (sign === null || (!isPercent(quantity) && !countsThings(quantity))) continue;
    const last = changes.at(-1);
    const waiting = last?.percent === null && last.sign === sign && (last.amount ?? last.fromTo?.to);
    if (isPercent(quantity) && last !== undefined && waiting && quantity.start > waiting.start)
      last.percent = quantity;
    else if (isPercent(quantity))
      changes.push({ sentence, amount: null, percent: quantity, sign, fromTo: null });
    else changes.push({ sentence, amount: quantity, percent: null, sign, fromTo: null });
  }
  return changes;
}
