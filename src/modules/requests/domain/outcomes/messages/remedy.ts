import type { Problem } from '../../../../../kernel/errors.ts';
import { LAW_TITLE } from './citations.ts';

export const COMPETENT_COURT = '有管辖权的人民法院';
export const COMPETENT_ORGAN = '有管辖权的行政复议机关';

export const THIS_REPLY = '本答复';

export interface RemedyWords {
  readonly letter: string;
  readonly partial: boolean;
  readonly organ: string;
  readonly court: string;
  readonly stateCouncilRuling: boolean;
}

/** 甲或者乙. */
export function eitherOrgan(organs: readonly string[]): string {
  return organs.join('或者');
}

const after = ({ court, stateCouncilRuling }: RemedyWords) =>
  `自收到行政复议决定书之日起十五日内向${court}提起行政诉讼${stateCouncilRuling ? '，也可以向国务院申请裁决' : ''}`;

/** Variant A: 行政复议法 Art. 20, 23 ¶1(4) and ¶2, 34. */
export function reconsiderationFirst(words: RemedyWords): string {
  const against = words.partial ? `${words.letter}中不予公开的部分` : words.letter;
  return (
    `如对${against}不服，根据${LAW_TITLE.reconsideration_act}第二十条、第二十三条第一款第四项的规定，` +
    `应当自收到${words.letter}之日起六十日内先向${words.organ}申请行政复议；` +
    `对行政复议决定不服的，可以${after(words)}。` +
    '行政复议机关决定不予受理、驳回申请或者受理后超过行政复议期限不作答复的，' +
    `可以自收到决定书之日或者行政复议期限届满之日起十五日内，依法向${words.court}提起行政诉讼。`
  );
}

/** Variant B: 行政复议法 Art. 20; 行政诉讼法 Art. 44–46. */
export function freeChoice(words: RemedyWords): string {
  return (
    `如对${words.letter}不服，可以自收到${words.letter}之日起六十日内向${words.organ}申请行政复议，` +
    `也可以自收到${words.letter}之日起六个月内直接向${words.court}提起行政诉讼。` +
    `选择申请行政复议的，对行政复议决定不服，可以${after(words)}。`
  );
}

/** 行政复议法 Art. 22 ¶2. */
export function internetChannel(url: string): string {
  return `申请行政复议的，可以通过互联网提交行政复议申请书：${url}`;
}

const FIELD: Record<string, { zh: string; en: string }> = {
  ownGovernment: { zh: '所属人民政府', en: 'its own people’s government' },
  superiorGovernment: { zh: '上一级人民政府', en: 'the next higher people’s government' },
  superiorDepartment: { zh: '上一级主管部门', en: 'the superior department' },
};

export function organUnknown(agency: string, field: string): Problem {
  return {
    code: 'reconsideration_organ_unknown',
    field: `agency.${field}`,
    zh: `不能确定行政复议机关：${agency}没有填写${FIELD[field]!.zh}。请在机构设置中补充后再制作答复。`,
    en: `The reconsideration organ cannot be determined: ${agency} lacks ${FIELD[field]!.en}. Complete the agency’s settings first.`,
    rule: '《行政复议法》第二十四条至第二十八条',
  };
}

export function internetChannelUnknown(agency: string): Problem {
  return {
    code: 'reconsideration_channel_unknown',
    field: 'agency.reconsiderationUrl',
    zh: `通过互联网送达答复，应当同时提供提交行政复议申请书的互联网渠道，但${agency}没有填写。请在机构设置中补充，或者改用纸质送达。`,
    en: `A reply served through the internet must offer an internet channel for reconsideration, but ${agency} has none on record. Add it to the agency’s settings, or serve on paper.`,
    rule: '《行政复议法》第二十二条第二款',
  };
}
