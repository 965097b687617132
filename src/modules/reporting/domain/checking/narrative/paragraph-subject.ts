import type { ReadSentence } from './prose.ts';

const DISCLOSURE = /信息公开|依申请|公开申请/;
const NOT_ABOUT_IT =
  /(与|和)[^,;。]{0,8}(信息公开|公开申请)[^,;。]{0,4}无关|(不|未|均不|均未)(涉及|属于)[^,;。]{0,8}(信息公开|公开申请)|(其他|各类|全部|一般)(行政)?(复议|诉讼|应诉)案件/;
const LOOK_BACK = 100;

/**
 * True when cases a sentence speaks of are cases about information disclosure: by its own words, by what stands
 * shortly before it in the paragraph, or by the chapter on them. A justice bureau also counts all its other cases.
 */
export function casesOfDisclosure(sentence: ReadSentence): boolean {
  if (NOT_ABOUT_IT.test(sentence.text)) return false;
  if (sentence.line.section === 'table4' || DISCLOSURE.test(sentence.text)) return true;
  return DISCLOSURE.test(sentence.line.text.slice(Math.max(0, sentence.start - LOOK_BACK), sentence.start));
}
