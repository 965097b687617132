import type { Prose, ReadSentence } from './prose.ts';

/** Words that deny that any fee was asked for or received. */
export interface FeeClaim {
  sentence: ReadSentence;
  start: number;
  end: number;
}

const FEE_WORD = /收费(?!标准|目录|清单|项目|许可|政策)|收取.{0,16}费|费用|缴费/;

/** Sentences that speak of the information processing fee (信息处理费); in chapter 六 any word on fees is one. */
export function feeSentences(prose: Prose): ReadSentence[] {
  return prose.sentences.filter(
    ({ text, line }) =>
      /处理费/.test(text) ||
      ((line.section === 'other' || /信息公开|依申请|申请/.test(text)) && FEE_WORD.test(text)),
  );
}

const NO_NOTICE =
  /(未|没有|无)(发出|开具|下达|产生|发生|涉及)[^,;。]{0,24}(收费|处理费|费用|通知)|(没有|无)(任何)?收费(事项|情况|项目|行为)?(?=[,;。]|$)|不(予)?收费|不收取[^,;。]{0,12}费用|免费(提供|公开)|通知(书)?0(件|份)/;
const NONE_RECEIVED =
  /(未|没有|无|均无)([^,;。]{0,24})(收费|收取|处理费|费用)|(收取|收费|处理费|到账)[^,;。]{0,12}?((?<![\d.])0元|(?<![\d.])0件|为0|零)/;

/** True when the sentences on the fee name a notice or an amount above zero. */
export function asksForFee(sentences: readonly ReadSentence[]): boolean {
  return sentences.some(
    ({ text, quantities }) =>
      quantities.some(({ value, unit }) => value > 0 && /[元件份笔]/.test(unit)) ||
      /(?<!未|没有|无)(发出|下达)[^,;。]{0,20}通知(?![^,;。]{0,4}0)/.test(text),
  );
}

/** What a sentence denies of the fee, if anything. */
export function feeClaim(sentence: ReadSentence): FeeClaim | null {
  const match = NO_NOTICE.exec(sentence.text) ?? NONE_RECEIVED.exec(sentence.text);
  return match === null ? null : { sentence, start: match.index, end: match.index + match[0].length };
}
