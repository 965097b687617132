import { channelsIn } from './measures.ts';
import type { ReportModel } from '../report-model.ts';
import { casesOfDisclosure } from './paragraph-subject.ts';
import type { Prose, ReadSentence } from './prose.ts';
import { scopeOf } from './scope.ts';

/** A statement without a number: that there was none of something, or that all went one way. */
export interface Claim {
  kind: 'no_requests' | 'no_reviews' | 'no_suits' | 'reviews_all_upheld' | 'suits_all_upheld';
  sentence: ReadSentence;
  start: number;
  end: number;
  /** Holds only for cases that were decided. */
  decided?: boolean;
}

const NO_REQUEST =
  /(没有|未曾|尚未|从未|未|无)(?:收到|接到|受理|接收|产生|发生|新收)(?:过)?((?:[^,;:()]|\([^()]{0,40}\)){0,60}?)(?:政府信息公开的?申请|信息公开的?申请|依申请公开(?:的)?(?:申请|事项|件)?|公开的?申请|申请公开|的申请)/g;
const NO_REQUEST_BARE =
  /(?:无|没有)(?:任何)?(?:依申请公开|政府信息公开申请|依申请公开申请)(?:的)?(?:事项|件|情况|申请)?(?=[,。;]|$)/g;
const ZERO_REQUESTS =
  /(?:政府信息公开申请|依申请公开)(?:的)?(?:事项|申请|件)?(?:的)?(?:数量|总数|数|总量)?(?:均)?(?:为|是)(?:零|0(?![.\d%]))/g;
// Followed by these, the sentence denies something else (a case, a fee, a complaint) about requests.
const NOT_ABOUT_REQUESTS =
  /^.{0,8}(行政复议|复议|行政诉讼|诉讼|投诉|举报|收费|费用|舆情|答复|的?情(况|形)发生|渠道|不服|质疑|异议|引|导致|产生|超期|逾期)/;
/** What may stand between 未收到 and 申请 without narrowing it. */
const ANY_REQUEST =
  /任何|公民|法人|自然人|社会公众|公众|群众|机构|其他(社会)?组织|组织|个人|单位|企业|申请人|要求(?=公开)|向?(我|本)(局|委|办|厅|机关|单位|区|县|市|镇|乡)|提交|提出|递交|有关|相关|关于|方面|或者|以及|政府|信息|公开|依申请|通过|渠道|形式|方式|的|和|及|或|与|对|、|“|”|\([^()]*\)/g;

const narrowed = (words: string): boolean => words.replace(ANY_REQUEST, '') !== '';

function noRequests(sentence: ReadSentence): Claim[] {
  return [NO_REQUEST, NO_REQUEST_BARE, ZERO_REQUESTS].flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const lead = sentence.text.slice(0, match.index);
      if (NOT_ABOUT_REQUESTS.test(sentence.text.slice(end)) || /复议|诉讼|投诉|^.{1,3}收到因/.test(match[0]))
        return [];
      // 不存在未受理申请的情形 denies a denial.
      if (/(不存在|没有|无|杜绝|避免|防止|严禁|不得)[^,;。]{0,10}$/.test(lead)) return [];
      // 未收到信函申请 speaks of one channel, unless the other ways are named with it.
      const middle = match[2] ?? '';
      const channels = channelsIn(match[0]);
      const severalWays = channels.length > 1 || /线上|线下|等|和|及/.test(middle);
      if (channels.length > 0 ? !severalWays : narrowed(middle)) return [];
      return [{ kind: 'no_requests' as const, sentence, start: match.index, end }];
    }),
  );
}

const NO_CASE =
  /(?:未发生|未出现|未收到|未产生|未被|未因|不存在|没有|无|未有|未涉及|零)([^,;。]{0,40}?)((?:行政)?(?:复议|诉讼))([^,;。]{0,40})/g;
const RESULT_WORDS = /纠错|纠正|败诉|撤销|责令|确认违法|改判|变更|不利|负面/;
/** What may stand between 没有 and 复议 without narrowing it. */
const ANY_CASE =
  /任何|公民|法人|自然人|其他组织|组织|个人|单位|申请人|群众|公众|上级|人民政府|政府|信息|公开|依申请|工作|处理|答复|办理|申请|收到|投诉|举报|信访|收费|行政|涉及|有关|相关|关于|针对|涉|因|由|被|对|就|向|我局|我委|本机关|本单位|我单位|引发|引起|产生|导致|发生|造成|提起|提出|要求|而|所|情况|情形|行为|现象|案件|事项|事件|方面|20\d\d年度?|的|和|及|或|与|、|不服|零|复议|诉讼|起诉|败诉|发生|“|”|\([^()]*\)/g;

function noCases(sentence: ReadSentence): Claim[] {
  if (!casesOfDisclosure(sentence)) return [];
  return [...sentence.text.matchAll(NO_CASE)].flatMap((match) => {
    const words = match[0];
    if (RESULT_WORDS.test(words) || `${match[1]}${match[3]}`.replace(ANY_CASE, '') !== '') return [];
    if (
      /(经|不服)(行政)?复议|复议(后|决定|机关|前置|机构|意见|应诉|答辩|建议)|诉讼(请求|费|时效|材料)|新增|新发/.test(
        words,
      )
    )
      return [];
    const place = { sentence, start: match.index, end: match.index + words.length };
    // The list may go on after a comma inside the same denial: 行政复议、行政诉讼 stand together in words.
    const claims: Claim[] = [];
    if (/复议/.test(words)) claims.push({ kind: 'no_reviews', ...place });
    if (/诉讼|起诉/.test(words)) claims.push({ kind: 'no_suits', ...place });
    return claims;
  });
}

const ALL_UPHELD =
  /(均|全部|全都|都)(获|被|予以|得到|为|判决|裁定|是)?(结果)?(维持|驳回)|结果(均|全部)?为?(结果)?维持|维持率(为|达)?100%/;

function allUpheld(sentence: ReadSentence): Claim[] {
  const match = ALL_UPHELD.exec(sentence.text);
  if (!match || !/复议|诉讼/.test(sentence.text.slice(0, match.index))) return [];
  if (!casesOfDisclosure(sentence)) return [];
  const lead = sentence.text.slice(0, match.index);
  // 已审结的N件均获维持 leaves the pending ones aside.
  const decided = /审结|已结|结案|已作出|其中|一审|二审|分别/.test(lead);
  const place = { sentence, start: 0, end: match.index + match[0].length, decided };
  const claims: Claim[] = [];
  if (/复议/.test(lead) && !/(经|不服)(行政)?复议|复议后/.test(lead))
    claims.push({ kind: 'reviews_all_upheld', ...place });
  if (/诉讼/.test(lead)) claims.push({ kind: 'suits_all_upheld', ...place });
  return claims;
}

/** All claims of the prose about the report's own year and body, which tables can confirm or contradict. */
export function claimsIn(report: ReportModel, prose: Prose): Claim[] {
  return prose.sentences
    .flatMap((sentence) => [...noRequests(sentence), ...noCases(sentence), ...allUpheld(sentence)])
    .filter(({ sentence, start, end, kind }) => {
      const lead = sentence.text.slice(0, kind.endsWith('upheld') ? end : start);
      return scopeOf(lead, report) === 'year';
    });
}
