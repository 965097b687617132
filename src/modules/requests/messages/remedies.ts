import type { Problem } from '../../../kernel/errors.ts';
import type { Warning } from '../contract/fields.ts';
import type { RemedyResult, RemedyTrack } from '../contract/terms.ts';

export const TRACK_LABELS: Record<RemedyTrack, { zh: string; en: string }> = {
  review: { zh: '行政复议', en: 'Administrative reconsideration' },
  direct_suit: { zh: '未经复议直接起诉', en: 'Suit without reconsideration' },
  suit_after_review: { zh: '复议后起诉', en: 'Suit after reconsideration' },
};

export const RESULT_LABELS: Record<RemedyResult, { zh: string; en: string }> = {
  upheld: { zh: '结果维持', en: 'Upheld' },
  corrected: { zh: '结果纠正', en: 'Corrected' },
  other: { zh: '其他结果', en: 'Other result' },
};

export function directSuitNotOpen(): Warning {
  return {
    code: 'direct_suit_not_open',
    zh: '本件属于应当先行申请行政复议的情形，未经复议直接起诉的，请核实法院是否受理。',
    en: 'A refusal goes to reconsideration first; check whether the court has admitted the direct suit.',
    rule: '《行政复议法》第二十三条第一款第四项',
  };
}

export function remedyAlreadyDecided(on: string): Problem {
  return {
    code: 'remedy_already_decided',
    field: 'remedyId',
    zh: `该件已于 ${on} 登记结果，不能重复登记。`,
    en: `Its result of ${on} is on record already.`,
    rule: '《条例》第五十一条',
  };
}

export function decidedBeforeFiled(on: string, filedOn: string): Problem {
  return {
    code: 'decided_before_filed',
    field: 'on',
    zh: `结果日期 ${on} 早于提起日期 ${filedOn}，请核对两个日期。`,
    en: `The result of ${on} comes before the filing on ${filedOn}; check both dates.`,
    rule: '《条例》第五十一条',
  };
}

export function notDecidedYet(): Problem {
  return {
    code: 'remedy_not_decided',
    field: 'remedyId',
    zh: '该件还没有登记结果，请先登记结果，再作更正。',
    en: 'It has no result on record yet; record the result instead of correcting it.',
    rule: '《条例》第五十一条',
  };
}
