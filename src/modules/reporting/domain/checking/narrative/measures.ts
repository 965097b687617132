import { casesOfDisclosure } from './paragraph-subject.ts';
import type { ReadSentence } from './prose.ts';
import type { Quantity } from './quantities.ts';

/**
 * What a number in the prose counts. Rows and groups of table 3 keep their ids (`granted`, `refused`,
 * `refused_state_secret` …).
 */
export type Measure = string;

/** Words that turn a 申请, 办结 or 答复 into something other than an information request. */
const OTHER_BUSINESS =
  /信访|举报件|投诉件|建议|提案|议案|咨询|热线|留言|来信|来电|来函|信箱|网民|网友|诉求|求助|问卷|工单|交办|行政许可|审批|许可证|备案|舆情|复议|诉讼|起诉|应诉|补正|征求意见|依职权|政务服务|办事|企业开办|事项清单|办件/;

const REQUEST_UNITS = new Set(['件', '条', '份', '宗', '例', '起', '次', '件次', '项', '个']);
const CASE_UNITS = new Set(['件', '起', '宗', '例', '件次', '次']);

const REQUEST_WORD = /申请|依申请公开/;
const RECEIVE = '收到|受理|接收|接到|收悉|新收|接获|新增';
const REQUESTS = '(?:政府信息|政务信息|信息)?(?:依申请公开|公开申请|公开的申请|申请公开|申请)';
/** What a number in 件 may be called besides 申请. */
const TAIL =
  '(?:政府信息|信息)?(?:公开)?(?:的)?(?:信息|事项|申请|件|表|案件)?(?:的)?(?:数量|数|总数|总量)?(?:了|共计|合计|总计|共有|共|为|有|达到|达)?';
/** Who applies, and how 申请 is qualified without being narrowed. No word is made of others, so that it reads in one way. */
const ANYBODY =
  '(?:(?:各类|各种|有效|书面|正式|任何|社会|公众|群众|公民|自然人|法人|其他组织|社会组织|企业|单位|个人|申请人|向|我局|我委|我办|我厅|我市|我区|我县|我单位|本局|本机关|本单位|行政机关|提出|提交|递交|和|或者|或|及|与|、|的|以及)*)';
const DO = '(?:并|和|、|及|及时|依法|全部|均已|已|后|予以)*';
const CLOSED = '办结|答复|回复|处理完毕|办理完毕|办理完结|办复|办理|处理';
const CLOSED_SURE = /办结|答复|回复|处理完毕|办理完毕|办理完结|办复/;
const RECEIVED_AT_END = new RegExp(
  `(?:${RECEIVE})(?:了)?${DO}(?:(?:${CLOSED})(?:了)?)?(?:的)?${ANYBODY}(?:${REQUESTS})${TAIL}$`,
);
/** 收到N件政府信息公开申请, 收到涉及…: the object stands after the number or in the clause before. */
const RECEIVED_BARE = new RegExp(
  `(?:${RECEIVE})(?:了)?${DO}(?:(?:${CLOSED})(?:了)?)?(?:共计|共|数量|总数|为)*$`,
);
const OBJECT_AFTER = /^(的)?(政府信息|政务信息|信息|依申请)公开(的)?(申请|事项)?|^依申请|^申请/;
const FILLER =
  /20\d\d年度?|全年|本年度?|今年|年度|年内|一年来|以来|我[局市县区委办厅省州盟旗镇乡院街]|本[局委办厅院]|本机关|本单位|截至(12月31日|年底|目前|12月底)?|共计|合计|总计|总共|共|新增?|各类|度|,|、|的/g;
/** 办结17件，予以公开7件，部分公开2件: a list of outcomes says of itself that requests were closed. */
const OUTCOME_LIST = /(予以公开|部分公开)”?\d+件[^。]{0,20}(部分公开|不予公开|无法提供|不予处理)”?\d+件/;
const NOUN_AT_END = new RegExp(`(${REQUESTS}${TAIL})$`);
const BARE_NOUN = new RegExp(`^${REQUESTS}${TAIL}$`);
const HANDLED_AT_END = new RegExp(`(${CLOSED})(了|完毕|完结)?(?!、)${ANYBODY}(?:${REQUESTS})?${TAIL}$`);
/** Closed in some special way or by somebody else's hand: not the number of all that were closed. */
const SPECIAL =
  /延期|逾期|超期|尚未|未能|未|拟|正在|率$|指导|协助|配合|督促|审核|会办|会签|代|转|移送|牵头|参与|书面|口头|电话|当面|当场|邮件|网上|线上|提前|按时|按期|当日|期限内|时限内|工作日|重复|撤回|撤销|纠正|重新|涉及|关于|有关|结转|往年|以前|上年|去年|其中|多次|《|第.{1,4}[条项]|^内/;

/** Requests of one kind of applicant only (`rule-applicants`). */
const ONE_KIND = /自然人|商业企业|企业(申请|提)|科研机构|公益组织|法律服务|(?<!公民[、和]?)法人/;
const CLASSED = /主动公开[^,;。]{0,12}\d|不予公开|属性|公文|目录/;

const CHANNELS: readonly [Measure, RegExp][] = [
  ['requests_in_person', /当面|现场|窗口|来访|线下/],
  ['requests_online', /网络|网上|网站|在线|互联网|邮箱|电子邮件|线上|平台|公众号|小程序|微信/],
  ['requests_mail', /信函|邮寄|信件|邮政|书信|挂号|快递|EMS/],
  ['requests_fax', /传真/],
  ['requests_phone', /电话|口头/],
  ['requests_other', /通过[^,;]{1,14}(系统|方式|途径|端口)|渠道|途径|系统/],
];

/** Channels of request named in words: `requests_in_person`, `requests_online`, `requests_mail`, `requests_fax` …. */
export function channelsIn(words: string): Measure[] {
  const named = CHANNELS.filter(([, pattern]) => pattern.test(words)).map(([measure]) => measure);
  return named.length > 1 ? named.filter((measure) => measure !== 'requests_other') : named;
}

/** True when the words speak of information requests and of nothing else that is applied for or answered. */
export function speaksOfRequests(words: string): boolean {
  return REQUEST_WORD.test(words) && !OTHER_BUSINESS.test(words);
}

/** True when nothing but filler narrows the subject: 2024年我局共, not 涉及征地的. */
const unqualified = (words: string): boolean =>
  words
    .replace(/^\p{Script=Han}{2,20}?(局|委员会|办公室|厅|委|府|中心)(?=20|全|本|共|新|$)/u, '')
    .replace(FILLER, '') === '';

function receivedMeasures({ before, after, clause }: Quantity): Measure[] {
  const channels = channelsIn(before);
  const full = RECEIVED_AT_END.exec(before);
  const bare = full === null && OBJECT_AFTER.test(after) ? RECEIVED_BARE.exec(before) : null;
  // 受理1235件政府信息公开申请 and 收到申请…: what stands before the verb must not narrow it.
  const verb = full ?? bare;
  if (verb !== null) {
    const subject = before.slice(0, verb.index);
    if (channels.length === 0)
      return /其中|涉及|关于|有关|针对|补正|转|移送/.test(subject) ? [] : ['requests'];
    return channels.length === 1 ? [channels[0]!] : ['requests_other'];
  }
  if (channels.length > 0) return /申请/.test(before) ? [channels[0]!] : [];
  const noun = NOUN_AT_END.exec(before);
  const rest = noun === null ? before : before.slice(0, noun.index);
  if (
    noun !== null &&
    BARE_NOUN.test(noun[0]) &&
    unqualified(rest) &&
    unqualified(clauseLead(clause, before))
  )
    return ['requests'];
  return [];
}

/** What the clause says before the words at hand. */
const clauseLead = (clause: string, before: string): string =>
  clause.endsWith(before)
    ? clause.slice(0, clause.length - before.length).replace(/.*\d[^\d]{0,3}$/, '')
    : '';

/**
 * Requests received or closed that a quantity states: `requests`, a channel of them, `handled`, `carried_in`,
 * `carried_out`. `sentence` is the whole sentence, for what the clause leaves unsaid.
 */
export function requestMeasures(quantity: Quantity, sentence: string): Measure[] {
  const { before, after, clause } = quantity;
  if (!REQUEST_UNITS.has(quantity.unit) || OTHER_BUSINESS.test(`${before}${after}`)) return [];
  if (!Number.isInteger(quantity.value) || ONE_KIND.test(before)) return [];
  // 主动公开30件、依申请公开10件 counts documents by how they are classed.
  if (/依申请公开(类|的)?$/.test(before) && CLASSED.test(sentence)) return [];
  if (/结转/.test(before)) {
    if (/(上年|去年|上一年|上年度).{0,6}结转|结转.{0,4}(上年|去年)/.test(before)) return ['carried_in'];
    return /结转.{0,4}(下年|下一年|次年|明年|20\d\d年)/.test(before) && !/其中/.test(before)
      ? ['carried_out']
      : [];
  }
  const measures = receivedMeasures(quantity);
  const numberFirst = OBJECT_AFTER.test(after);
  const about =
    speaksOfRequests(clause) || speaksOfRequests(sentence) || numberFirst || OUTCOME_LIST.test(sentence);
  const closed = HANDLED_AT_END.exec(before);
  const sure = closed !== null && CLOSED_SURE.test(closed[1]!);
  if (sure && about && !SPECIAL.test(before)) measures.push('handled');
  else if (measures.includes('requests') && !SPECIAL.test(before) && CLOSED_SURE.test(before))
    measures.push('handled');
  else if (/^(件)?(已答复|已办结|办结|答复)(的)?(件|申请)?中?/.test(after) && /^在?$/.test(before))
    measures.push('handled');
  return measures;
}

const CASE_TAIL =
  '(申请|案件|案)?(数量|数|总数)?(的)?(和|、|及|或|与|以及|共计|合计|总计|共|有|为|达|均为|各|发生|被|提起|接受|行政|诉讼|起诉|申诉|举报|投诉)*$';
const REVIEWS = new RegExp(`复议${CASE_TAIL}`);
const SUITS = new RegExp(`(诉讼|起诉)${CASE_TAIL}`);
const COMPLAINTS = new RegExp(`(申诉|举报)${CASE_TAIL}`);

/** Reconsiderations and suits a quantity states: `reviews`, `suits`, `direct_suits`, `suits_after_review`, `complaints`. */
export function caseMeasures(quantity: Quantity, sentence: ReadSentence): Measure[] {
  const words = quantity.before;
  if (!CASE_UNITS.has(quantity.unit) || !casesOfDisclosure(sentence)) return [];
  if (
    /维持|纠正|纠错|败诉|胜诉|撤销|驳回|审结|办结|复议机关|应诉|出庭|其中|一审|二审|再审|和解|调解|撤回/.test(
      words,
    )
  )
    return [];
  if (
    /^(的)?(答复|决定书|文书|败诉)|^(被|均|已|获|结果)*(维持|纠正|撤销|驳回|审结|结案|胜诉)/.test(
      quantity.after,
    )
  )
    return [];
  const near = (pattern: RegExp): boolean => pattern.test(words);
  const measures: Measure[] = [];
  if (near(REVIEWS) && !near(/(未经|经|不服)(行政)?复议|复议后/)) measures.push('reviews');
  if (near(/未经(行政)?复议.{0,4}(起诉|诉讼)/)) measures.push('direct_suits');
  else if (near(/复议后.{0,4}(起诉|诉讼)/)) measures.push('suits_after_review');
  else if (near(/(经|不服)(行政)?复议/)) return measures;
  else if (near(SUITS)) measures.push('suits');
  if (measures.length > 0 && near(COMPLAINTS)) measures.push('complaints');
  return measures;
}

const WHOSE =
  /20\d\d年度?|全年|本年度?|今年|年度|我[局市县区委办厅省州盟旗镇乡院]|本机关|本单位|本级(?=政府网站)|共计|累计|历年来?|截至|各级|人民|政府|及其|及|工作|部门|总共|共|、|以来|一年来/g;

/** `disclosed` (all that was published) or `disclosed_website`, when the subject is nothing narrower. */
export function disclosureMeasures(quantity: Quantity): Measure[] {
  if (!/^(条|件|篇|份)$/.test(quantity.unit) || /(文件|公文)(共|共计)?$/.test(quantity.before)) return [];
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
