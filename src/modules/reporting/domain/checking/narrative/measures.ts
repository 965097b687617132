import type { NarrativeLine } from '../report-model.ts';
import { speaksOfDisclosure } from './paragraph-subject.ts';
import type { Quantity } from './quantities.ts';

/**
 * What a number in the prose counts. Rows and groups of table 3 keep their ids (`granted`, `refused`,
 * `refused_state_secret` …).
 */
export type Measure = string;

/** Words that turn a 申请, 办结 or 答复 into something other than an information request. */
const OTHER_BUSINESS =
  /信访|举报件|投诉件|建议|提案|咨询|热线|留言|来信|来电|工单|交办|行政许可|审批|备案|舆情|复议|诉讼|起诉|应诉|补正/;

const REQUEST_UNITS = new Set(['件', '条', '份', '宗', '例', '起', '次', '件次', '项', '个']);
const CASE_UNITS = new Set(['件', '起', '宗', '例', '件次', '次']);

const REQUEST_WORD = /申请|依申请公开/;
const RECEIVE = /收到|受理|接收|接到|收悉|新收|收取|接获/;
const REQUESTS_NOUN =
  /(依申请公开|信息公开申请|公开申请)(信息|事项|申请|件)?(的)?(数量|数|总数|总量|案件)?(共计|合计|总计|共|为|有|达)?$/;
const CLOSED = /(办结|答复|回复|处理完毕|办理完毕|办理完结|办复)/;
const CLOSED_AT_END =
  /(办结|答复|回复|处理完毕|办理完毕|办理完结|办复)(了|完毕)?(政府信息公开|信息公开|依申请公开)?(申请|事项|件)?(共计|共|为|数量|总数|数)*$/;

const CHANNELS: readonly [Measure, RegExp][] = [
  ['requests_in_person', /当面|现场|窗口|来访|线下/],
  ['requests_online', /网络|网上|网站|在线|互联网|邮箱|电子邮件|线上|平台/],
  ['requests_mail', /信函|邮寄|信件|邮政/],
  ['requests_fax', /传真/],
];

/** Channels of request named in words: `requests_in_person`, `requests_online`, `requests_mail`, `requests_fax`. */
export function channelsIn(words: string): Measure[] {
  return CHANNELS.filter(([, pattern]) => pattern.test(words)).map(([measure]) => measure);
}

/** True when the words speak of information requests and of nothing else that is applied for or answered. */
export function speaksOfRequests(words: string): boolean {
  return REQUEST_WORD.test(words) && !OTHER_BUSINESS.test(words);
}

/**
 * Requests received or closed that a quantity states: `requests`, a channel of them, `handled`, `carried_in`,
 * `carried_out`. `sentence` is the whole sentence, for what the clause leaves unsaid.
 */
export function requestMeasures(quantity: Quantity, sentence: string): Measure[] {
  const { before, after, clause } = quantity;
  if (!REQUEST_UNITS.has(quantity.unit) || OTHER_BUSINESS.test(`${before}${after}`)) return [];
  if (/结转/.test(before)) {
    if (/(上年|去年|上一年|上年度).{0,6}结转|结转.{0,4}(上年|去年)/.test(before)) return ['carried_in'];
    return /结转.{0,4}(下年|下一年|次年|明年|20\d\d年)/.test(before) ? ['carried_out'] : [];
  }
  const numberFirst = /^(的)?(政府信息|信息|依申请)公开(申请|事项)?|^依申请|^申请/.test(after);
  const object = REQUEST_WORD.test(before) || numberFirst;
  const measures: Measure[] = [];
  const channels = channelsIn(before);
  const received = RECEIVE.test(before) && object;
  if (received || (channels.length === 0 && REQUESTS_NOUN.test(before) && !CLOSED.test(before))) {
    measures.push(
      channels.length === 0 ? 'requests' : channels.length === 1 ? channels[0]! : 'requests_other',
    );
  } else if (channels.length > 0 && /申请/.test(before)) measures.push(channels[0]!);
  const about = speaksOfRequests(clause) || speaksOfRequests(sentence) || numberFirst;
  const late = /延期|逾期|超期|率$/.test(before);
  if (!late && ((about && CLOSED_AT_END.test(before)) || (received && CLOSED.test(before))))
    measures.push('handled');
  else if (/^(件)?(已答复|已办结|办结|答复)(的)?(件|申请)?中?/.test(after) && /^在?$/.test(before))
    measures.push('handled');
  return measures;
}

/** Reconsiderations and suits a quantity states: `reviews`, `suits`, `direct_suits`, `suits_after_review`, `complaints`. */
export function caseMeasures(quantity: Quantity, line: NarrativeLine): Measure[] {
  const words = quantity.before;
  if (!CASE_UNITS.has(quantity.unit) || !speaksOfDisclosure(line)) return [];
  if (/维持|纠正|纠错|败诉|胜诉|撤销|驳回|审结|复议机关|应诉|出庭/.test(words)) return [];
  const near = (pattern: RegExp): boolean => pattern.test(words);
  const measures: Measure[] = [];
  const tail =
    '(申请|案件|案)?(数量|数|总数)?(的)?(和|、|及|或|与|以及|共计|合计|总计|共|有|为|达|均为|各|发生|被|提起|接受|行政|诉讼|起诉|申诉|举报|投诉)*$';
  if (near(new RegExp(`复议${tail}`)) && !near(/(未经|经)(行政)?复议|复议后/)) measures.push('reviews');
  if (near(/未经(行政)?复议.{0,4}(起诉|诉讼)/)) measures.push('direct_suits');
  else if (near(/复议后.{0,4}(起诉|诉讼)/)) measures.push('suits_after_review');
  else if (near(new RegExp(`(诉讼|起诉)${tail}`))) measures.push('suits');
  if (near(new RegExp(`(申诉|举报)${tail}`)) && measures.length > 0) measures.push('complaints');
  return measures;
}

const WHOSE =
  /20\d\d年度?|全年|本年度?|今年|年度|我[局市县区委办厅省州盟旗镇乡院]|本机关|本单位|本级(?=政府网站)|共计|累计|历年来?|截至|各级|人民|政府|及其|及|工作|部门|总共|共|、|以来|一年来/g;

/** `disclosed` (all that was published) or `disclosed_website`, when the subject is nothing narrower. */
export function disclosureMeasures(quantity: Quantity): Measure[] {
  if (!/^(条|件|篇|份)$/.test(quantity.unit)) return [];
  const match =
    /^(.*?)主动公开(各类|全部)?(政府|政务)?(信息|文件|公文)?(数量|数|总数)?(共计|累计|共|达|为)?$/.exec(
      quantity.before,
    );
  if (!match) return [];
  const subject = match[1]!
    .replace(WHOSE, '')
    .replace(/^\p{Script=Han}{2,20}(局|委员会|办公室|厅|委|府)/u, '');
  if (subject === '') return ['disclosed'];
  return /^通过.{0,8}网站$/.test(subject) ? ['disclosed_website'] : [];
}
