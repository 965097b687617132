import { channelsIn } from './measures.ts';
import { speaksOfDisclosure } from './paragraph-subject.ts';
import type { Prose, ReadSentence } from './prose.ts';

/** A statement without a number: that there was none of something, or that all went one way. */
export interface Claim {
  kind: 'no_requests' | 'no_reviews' | 'no_suits' | 'reviews_all_upheld' | 'suits_all_upheld' | 'no_fee';
  sentence: ReadSentence;
  start: number;
  end: number;
}

const NO_REQUEST =
  /(没有|未曾|尚未|从未|未|无)(?:收到|接到|受理|接收|产生|发生|新收)((?:[^,;:()]|\([^()]{0,40}\)){0,60}?)(?:政府信息公开的?申请|信息公开的?申请|依申请公开(?:的)?(?:申请|事项|件)?|公开的?申请|申请公开|的申请)/g;
const NO_REQUEST_BARE =
  /(?:无|没有)(?:任何)?(?:依申请公开|政府信息公开申请|依申请公开申请)(?:的)?(?:事项|件|情况|申请)?(?=[,。;]|$)/g;
// Followed by these, the sentence denies something else (a case, a fee, a complaint) about requests.
const NOT_ABOUT_REQUESTS = /^.{0,6}(行政复议|复议|行政诉讼|诉讼|投诉|举报|收费|费用)/;

function noRequests(sentence: ReadSentence): Claim[] {
  return [NO_REQUEST, NO_REQUEST_BARE].flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      if (NOT_ABOUT_REQUESTS.test(sentence.text.slice(end)) || /复议|诉讼|投诉|^.{1,3}收到因/.test(match[0]))
        return [];
      // 未收到信函申请 speaks of one channel, unless the other ways are named with it.
      const channels = channelsIn(match[0]);
      const severalWays = /线上|线下|等|和|及/.test(match[2] ?? '');
      if (channels.length === 1 && !severalWays) return [];
      return [{ kind: 'no_requests' as const, sentence, start: match.index, end }];
    }),
  );
}

const NO_CASE =
  /(?:未发生|未出现|未收到|未产生|未被|未因|不存在|没有|无|未有|未涉及|零)([^,;。]{0,40}?)((?:行政)?(?:复议|诉讼))([^,;。]{0,40})/g;
const RESULT_WORDS = /纠错|纠正|败诉|撤销|责令|确认违法|改判/;

function noCases(sentence: ReadSentence): Claim[] {
  if (!speaksOfDisclosure(sentence.line)) return [];
  return [...sentence.text.matchAll(NO_CASE)].flatMap((match) => {
    const words = match[0];
    if (RESULT_WORDS.test(words)) return [];
    const place = { sentence, start: match.index, end: match.index + words.length };
    // The list may go on after a comma inside the same denial: 行政复议、行政诉讼 stand together in words.
    const claims: Claim[] = [];
    if (/复议/.test(words) && !/未经(行政)?复议|复议后/.test(words))
      claims.push({ kind: 'no_reviews', ...place });
    if (/诉讼|起诉/.test(words)) claims.push({ kind: 'no_suits', ...place });
    return claims;
  });
}

const ALL_UPHELD =
  /(均|全部|全都|都)(获|被|予以|得到|为|判决|裁定|是)?(结果)?(维持|驳回)|结果(均|全部)?为?(结果)?维持|维持率(为|达)?100%/;

function allUpheld(sentence: ReadSentence): Claim[] {
  const match = ALL_UPHELD.exec(sentence.text);
  if (!match || !/复议|诉讼/.test(sentence.text.slice(0, match.index))) return [];
  if (!speaksOfDisclosure(sentence.line)) return [];
  const lead = sentence.text.slice(0, match.index);
  const place = { sentence, start: 0, end: match.index + match[0].length };
  const claims: Claim[] = [];
  if (/复议/.test(lead)) claims.push({ kind: 'reviews_all_upheld', ...place });
  if (/诉讼/.test(lead)) claims.push({ kind: 'suits_all_upheld', ...place });
  return claims;
}

const NO_FEE =
  /(未|没有|无|不|均无)([^,;。]{0,24})(收费|收取|处理费|费用)|(收取|收费|处理费)[^,;。]{0,12}(0元|0件|为0|零)|免费(提供|公开)/;
const FEE_SUBJECT = /处理费|依申请公开|信息公开.{0,12}(收费|收取|费用)|检索、?复制|收费通知/;

function noFee(sentence: ReadSentence): Claim[] {
  if (!FEE_SUBJECT.test(sentence.text)) return [];
  const match = NO_FEE.exec(sentence.text);
  if (!match) return [];
  return [{ kind: 'no_fee', sentence, start: match.index, end: match.index + match[0].length }];
}

/** All claims of the prose that tables can confirm or contradict. */
export function claimsIn(prose: Prose): Claim[] {
  return prose.sentences.flatMap((sentence) => [
    ...noRequests(sentence),
    ...noCases(sentence),
    ...allUpheld(sentence),
    ...noFee(sentence),
  ]);
}

/** Sentences that speak of the information processing fee (信息处理费), with or without an amount. */
export function feeSentences(prose: Prose): ReadSentence[] {
  return prose.sentences.filter(
    (sentence) =>
      /处理费/.test(sentence.text) ||
      (/信息公开|依申请|申请/.test(sentence.text) && /收费(?!标准目录)|收取.{0,8}费/.test(sentence.text)),
  );
}
