import type { Measure } from './measures.ts';
import type { ReadSentence } from './prose.ts';
import type { Quantity } from './quantities.ts';

/** Words by which prose names the outcomes of table 3; the more special pattern stands first. */
const OUTCOME_WORDS: readonly [Measure, RegExp][] = [
  ['partially_granted', /部分公开/g],
  ['granted', /(?<!不|部分)予以公开|(?<!不)同意公开|全部公开/g],
  ['refused', /不予公开|不同意公开/g],
  ['unavailable', /无法提供/g],
  ['not_processed', /不予处理/g],
  ['other_handling', /其他处理/g],
  ['refused_state_secret', /国家秘密/g],
  ['refused_prohibited_by_law', /法律、?行政法规禁止/g],
  ['refused_security_stability', /三安全一稳定/g],
  ['refused_third_party_rights', /第三方合法权益|第三方权益/g],
  ['refused_internal_affairs', /内部事务(性)?信息/g],
  ['refused_process_information', /过程性信息/g],
  ['refused_enforcement_file', /执法案卷/g],
  ['refused_administrative_query', /行政查询/g],
  ['unavailable_not_held', /不掌握(相关)?(政府)?信息|不掌握/g],
  ['unavailable_needs_creation', /另行制作/g],
  ['unavailable_still_unclear', /补正后.{0,8}不明确/g],
  ['not_processed_petition', /信访举报投诉类?|信访、?举报、?投诉类/g],
  ['not_processed_duplicate', /重复申请/g],
  ['not_processed_publication', /公开出版物/g],
  ['not_processed_excessive', /大量反复申请/g],
  ['not_processed_reconfirmation', /重新出具/g],
  ['closed_correction_lapsed', /逾期不补正|逾期未补正/g],
  ['closed_fee_unpaid', /逾期未.{0,10}缴(纳)?费/g],
];

const UNITS = new Set(['件', '条', '宗', '份', '例', '起', '件次']);
/** The sentence, or the one before it, is about requests that were answered. */
const CONTEXT = /公开的?申请|申请公开|依申请公开|申请人|申请|答复|办结|办理结果|处理结果/;
/** Documents are classed as 主动公开, 依申请公开, 不予公开 when they are drafted: not an outcome of requests. */
const DOCUMENTS =
  /属性|公文|发文|制发|印发|拟文|拟制|起草|文件\d|文件共|份文件|件文件|源头|定密|主动公开[^,;。]{0,10}[\d一二三四五六七八九十]+(件|条|份|篇)|目录|栏目|法律法规|解读|招投标|采购|预算|决算/;
/** Words by which a clause counts only some of an outcome. */
const SOME = /自然人|企业申请|法人|复议|诉讼|纠正|征求|听取|意见|改为|变更|科室|涉及|其余|另有|例如|如$/;
const AT_END = /^[”’"]?(的|信息|申请|答复|类|决定|情形|相关)*(有|为|共计|共|达)?$/;
/** A single row is named under its group: without 不予公开 near, 国家秘密 or 重复申请 may be about anything. */
const UNDER: readonly [RegExp, RegExp][] = [
  [/^refused_/, /不予公开|不公开|不同意公开/],
  [/^unavailable_/, /无法提供|答复|告知|不掌握|另行制作/],
  [/^not_processed_/, /不予处理|不予受理/],
];

const GROUPS = new Set<Measure>(['refused', 'unavailable', 'not_processed', 'other_handling']);

function isOutcome(measure: Measure, sentence: string): boolean {
  const under = UNDER.find(([rows]) => rows.test(measure));
  return under === undefined || under[1].test(sentence);
}

function aboutRequests(sentence: ReadSentence): boolean {
  const { text, line } = sentence;
  if (DOCUMENTS.test(text)) return false;
  if (CONTEXT.test(text)) return true;
  // 办理结果为：… may stand in a sentence of its own beside the one that names the requests.
  const end = sentence.start + text.length;
  const around = `${line.text.slice(Math.max(0, sentence.start - 120), sentence.start)}${line.text.slice(end, end + 60)}`;
  return CONTEXT.test(around) && !DOCUMENTS.test(around);
}

/**
 * Outcomes that a quantity states, e.g. `予以公开及部分公开N件` gives two. Only words that stand at the number count,
 * so a remark about 不予公开 elsewhere in the sentence does not.
 */
export function outcomeMeasures(quantity: Quantity, sentence: ReadSentence): Measure[] {
  if (!UNITS.has(quantity.unit) || !aboutRequests(sentence)) return [];
  if (quantity.unit === '条' && !/\d条[^,;。]{0,8}申请|申请[^,;。]{0,8}\d+条/.test(sentence.line.text))
    return [];
  if (SOME.test(quantity.before)) return [];
  const words = quantity.before;
  const found: { measure: Measure; start: number; end: number }[] = [];
  for (const [measure, pattern] of OUTCOME_WORDS) {
    for (const match of words.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => start < other.end && end > other.start)) found.push({ measure, start, end });
    }
  }
  found.sort((a, b) => a.start - b.start);
  const last = found.at(-1);
  if (last === undefined || !AT_END.test(words.slice(last.end))) return [];
  const measures = [last.measure];
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const between = words.slice(found[index]!.end, found[index + 1]!.start);
    if (!/^[”’"]?(的|信息)?(和|及|、|或|与|以及)[“‘"]?$/.test(between)) break;
    measures.unshift(found[index]!.measure);
  }
  // 因保护第三方合法权益不予公开1件 counts one reason: its row, not the group.
  if (GROUPS.has(last.measure)) {
    const rows = found.filter(({ measure }) => measure.startsWith(`${last.measure}_`));
    if (rows.length > 0) return rows.length === 1 ? [rows[0]!.measure] : [];
    if (/因|由于|属于|涉及|以.{1,12}为由/.test(words.slice(0, last.start))) return [];
  }
  return measures.every((measure) => isOutcome(measure, sentence.text)) ? measures : [];
}

/** Before 2019 everything that is neither granted, partly granted nor refused counts as 其他类型答复. */
const OTHER_KINDS =
  /非政府信息|信息不存在|非本机关|不属于本|内容不明确|更改补充|其他途径|已主动公开|其他(类型|情形|情况|处理|答复)?[”"]?(的)?(答复)?(有|为|共)?$/;

/** True for a quantity of replies of 其他类型 in reports before 2019. */
export function isOtherKindOfReply(quantity: Quantity): boolean {
  return UNITS.has(quantity.unit) && OTHER_KINDS.test(quantity.before);
}
