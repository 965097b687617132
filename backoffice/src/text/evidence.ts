import type { EvidenceInput } from '../../../src/modules/requests/contract.ts';
import { say } from './say.ts';
import type { Say } from './say.ts';

/** What each piece of evidence is called. */
export const EVIDENCE_NAMES: Readonly<Record<keyof EvidenceInput, Say<string>>> = {
  items: say('所提供信息', 'Given'),
  provision: say('提供方式', 'Provision'),
  publication: say('已公开信息', 'Published as'),
  withheldPart: say('不予公开的部分', 'Withheld part'),
  classification: say('密级和保密期限', 'Classification'),
  prohibitingLaw: say('禁止公开的法律、行政法规', 'Prohibiting law'),
  adverseEffect: say('公开的不利影响', 'Adverse effect'),
  classMembership: say('属于该类信息的事实', 'Why of this class'),
  accessLaw: say('另行规定的查询办法', 'Access law'),
  searches: say('检索记录', 'Search log'),
  otherAgency: say('负责机关', 'Responsible organ'),
  responsibleUnknown: say('不能确定负责机关的理由', 'Organ unknown because'),
  creationNeeded: say('需要加工、分析的情形', 'Would have to be created'),
  petitionChannel: say('信访、投诉、举报渠道', 'Petition channel'),
  priorReply: say('前次答复', 'Earlier reply'),
  publicationSource: say('公开出版物', 'Publication'),
  statedReasons: say('对申请理由的审查', 'Assessment of the reasons'),
  obtainedBefore: say('已获取的情况', 'Obtained before'),
  overrideReasons: say('公共利益的理由', 'Public interest'),
};

/** Words for the values that are codes. */
export const EVIDENCE_VALUES: Readonly<Record<string, Say<string>>> = {
  paper: say('纸质', 'paper'),
  electronic: say('电子文件', 'electronic'),
  disc: say('光盘等载体', 'disc'),
  inspection: say('安排查阅、抄录', 'inspection'),
  other: say('其他形式', 'other form'),
  enclosed: say('随答复书提供', 'with the reply'),
  later: say('另定时间、地点', 'later'),
  top_secret: say('绝密', 'top secret'),
  secret: say('机密', 'secret'),
  confidential: say('秘密', 'confidential'),
};
