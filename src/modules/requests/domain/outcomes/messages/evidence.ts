import type { EvidenceKey, SecrecyLevel } from '../evidence.ts';

/** What a piece of evidence is called in forms and problems. */
export const EVIDENCE_LABEL: Record<EvidenceKey, { readonly zh: string; readonly en: string }> = {
  items: { zh: '所提供信息的名称', en: 'titles of the information given' },
  provision: { zh: '提供的形式、时间和地点', en: 'form, time and place of provision' },
  publication: { zh: '已公开信息的名称和网址或者途径', en: 'title and link or channel of the publication' },
  withheldPart: { zh: '不予公开的部分', en: 'the part withheld' },
  classification: { zh: '密级和保密期限', en: 'classification level and period' },
  prohibitingLaw: {
    zh: '禁止公开的法律、行政法规及条款',
    en: 'the law or administrative regulation and its article',
  },
  adverseEffect: { zh: '公开后可能造成的不利影响', en: 'the adverse effect of disclosure' },
  thirdPartyConsultation: { zh: '书面征求第三方意见的记录', en: 'record of the written consultation' },
  classMembership: { zh: '属于该类信息的事实', en: 'the facts that put it into this class' },
  accessLaw: {
    zh: '另行规定查询办法的法律、行政法规和查询途径',
    en: 'the special access law and where to ask',
  },
  searches: {
    zh: '检索记录（处所、检索词、检索人、日期、结果）',
    en: 'search log (where, terms, who, when, result)',
  },
  otherAgency: { zh: '负责机关的名称和联系方式', en: 'name and contact of the responsible organ' },
  responsibleUnknown: { zh: '不能确定负责机关的理由', en: 'why the responsible organ cannot be determined' },
  creationNeeded: { zh: '需要加工、分析的具体情形', en: 'what would have to be processed or analysed' },
  correction: { zh: '告知补正和收到补正的日期', en: 'dates of the correction notice and the correction' },
  petitionChannel: { zh: '信访、投诉、举报渠道', en: 'channel for petitions, complaints and reports' },
  priorReply: { zh: '前次申请编号和答复日期', en: 'number and date of the earlier reply' },
  publicationSource: { zh: '公开出版物的名称和获取途径', en: 'the publication and where to get it' },
  statedReasons: {
    zh: '要求说明理由的日期和审查意见',
    en: 'date reasons were asked for, and their assessment',
  },
  obtainedBefore: { zh: '申请人已获取该信息的时间和方式', en: 'when and how the applicant obtained it' },
  overrideReasons: {
    zh: '第三方不同意而仍予公开的理由',
    en: 'reasons for disclosing against the third party’s will',
  },
};

export const SECRECY_LEVEL: Record<SecrecyLevel, { readonly zh: string; readonly en: string }> = {
  top_secret: { zh: '绝密', en: 'top secret' },
  secret: { zh: '机密', en: 'secret' },
  confidential: { zh: '秘密', en: 'confidential' },
};
