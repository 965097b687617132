import type { Problem } from '../../../kernel/errors.ts';
import type { ConsultedParty } from '../domain/clock/index.ts';
import type { Opinion } from '../domain/terms.ts';

type Meaning = Record<Opinion, { zh: string; en: string }>;

const AGENCY_WEIGHS: Omit<Meaning, 'silent'> = {
  consents: { zh: '对方同意公开。', en: 'The organ consents.' },
  objects: { zh: '由本机关结合对方意见依法决定。', en: 'This agency weighs the objection and decides.' },
  partly: { zh: '由本机关结合对方意见依法决定。', en: 'This agency weighs the opinion and decides.' },
};

/** What an opinion, or silence, means for the decision (Art. 32, 34). */
export const OPINION_MEANING: Record<ConsultedParty, Meaning> = {
  third_party: {
    consents: { zh: '第三方同意，可以公开。', en: 'The third party consents: it may be disclosed.' },
    objects: {
      zh: '有合理理由的不予公开；不公开可能对公共利益造成重大影响的，可以决定公开并书面告知第三方。',
      en: 'With reasonable grounds it is withheld, unless withholding would seriously affect the public interest.',
    },
    partly: { zh: '同意的部分可以公开，其余部分依法决定。', en: 'The part consented to may be disclosed.' },
    silent: {
      zh: '逾期未提出意见，由本机关依照条例决定是否公开，不视为同意，也不视为拒绝。',
      en: 'Silence is neither consent nor refusal: the agency decides under the Regulation.',
    },
  },
  co_producer: {
    ...AGENCY_WEIGHS,
    silent: { zh: '逾期未提出意见，视为同意公开。', en: 'Silence is deemed consent to disclose.' },
  },
  other_agency: {
    ...AGENCY_WEIGHS,
    silent: { zh: '对方未答复。', en: 'The organ has not answered.' },
  },
};

/** Silence of a third party or co-producer counts after 15 working days from its receipt, and needs no entry (Art. 32, 34). */
export function silenceEndsByItself(dueOn: string | null): Problem {
  return {
    code: 'silence_ends_by_itself',
    field: 'opinion',
    zh: dueOn
      ? `对方的意见期限到 ${dueOn} 为止，届满未答复的自动按逾期处理，不必登记。`
      : '请先登记对方收到征求意见书的日期；自次日起15个工作日届满未答复的，自动按逾期处理。',
    en: dueOn
      ? `The party has until ${dueOn}; silence then counts by itself and is not entered.`
      : 'First record the day the party received the letter; silence counts by itself 15 working days after it.',
    rule: '《条例》第三十二条、第三十四条',
  };
}
