import type { OutcomeCode, OutcomeGroup, SubKind } from '../codes.ts';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Row labels of table 3 exactly as the 2021 format prints them. */
export const OUTCOME_LABEL: Record<OutcomeCode, Bilingual> = {
  granted: { zh: '（一）予以公开', en: 'Granted' },
  partially_granted: {
    zh: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    en: 'Partially granted (separated; counted here only)',
  },
  refused_state_secret: { zh: '1.属于国家秘密', en: 'State secret' },
  refused_prohibited_by_law: {
    zh: '2.其他法律行政法规禁止公开',
    en: 'Prohibited by another law or administrative regulation',
  },
  refused_security_stability: {
    zh: '3.危及“三安全一稳定”',
    en: 'Endangers national, public or economic security or social stability',
  },
  refused_third_party_rights: { zh: '4.保护第三方合法权益', en: 'Protects lawful rights of a third party' },
  refused_internal_affairs: {
    zh: '5.属于三类内部事务信息',
    en: 'Internal affairs information (three kinds)',
  },
  refused_process_information: { zh: '6.属于四类过程性信息', en: 'Process information (four kinds)' },
  refused_enforcement_file: { zh: '7.属于行政执法案卷', en: 'Administrative law-enforcement case file' },
  refused_administrative_query: {
    zh: '8.属于行政查询事项',
    en: 'Matter of an administrative query under its own law',
  },
  unavailable_not_held: { zh: '1.本机关不掌握相关政府信息', en: 'Not held by this agency' },
  unavailable_needs_creation: { zh: '2.没有现成信息需要另行制作', en: 'Would have to be created' },
  unavailable_still_unclear: { zh: '3.补正后申请内容仍不明确', en: 'Still unclear after correction' },
  not_processed_petition: {
    zh: '1.信访举报投诉类申请',
    en: 'Petition, report or complaint in the form of a request',
  },
  not_processed_duplicate: { zh: '2.重复申请', en: 'Duplicate request' },
  not_processed_publication: { zh: '3.要求提供公开出版物', en: 'Asks for a published work' },
  not_processed_excessive: {
    zh: '4.无正当理由大量反复申请',
    en: 'Excessive, repeated requests without good reason',
  },
  not_processed_reconfirmation: {
    zh: '5.要求行政机关确认或重新出具已获取信息',
    en: 'Asks to confirm or re-issue information already obtained',
  },
  closed_correction_lapsed: {
    zh: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    en: 'Not corrected in time without good reason; no longer handled',
  },
  closed_fee_unpaid: {
    zh: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    en: 'Fee not paid in time; no longer handled',
  },
  closed_other: { zh: '3.其他', en: 'Other' },
};

/** Group labels of table 3. */
export const OUTCOME_GROUP_LABEL: Record<OutcomeGroup, Bilingual> = {
  granted: { zh: '（一）予以公开', en: 'Granted' },
  partially_granted: {
    zh: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    en: 'Partially granted',
  },
  refused: { zh: '（三）不予公开', en: 'Refused' },
  unavailable: { zh: '（四）无法提供', en: 'Cannot be provided' },
  not_processed: { zh: '（五）不予处理', en: 'Not processed' },
  other_handling: { zh: '（六）其他处理', en: 'Other handling' },
};

export const SUB_KIND_LABEL: Record<SubKind, Bilingual> = {
  provided: { zh: '提供信息', en: 'provided' },
  already_published: { zh: '已主动公开，告知获取方式、途径', en: 'already published; told where' },
  trade_secret: { zh: '商业秘密', en: 'trade secret' },
  personal_privacy: { zh: '个人隐私', en: 'personal privacy' },
  other_lawful_rights: { zh: '第三方其他合法权益', en: 'other lawful rights of a third party' },
  personnel: { zh: '人事管理', en: 'personnel management' },
  logistics: { zh: '后勤管理', en: 'logistics' },
  internal_workflow: { zh: '内部工作流程', en: 'internal workflow' },
  discussion_record: { zh: '讨论记录', en: 'discussion record' },
  draft: { zh: '过程稿', en: 'draft' },
  consultation_letter: { zh: '磋商信函', en: 'consultation letter' },
  request_or_report: { zh: '请示报告', en: 'request for instructions or report' },
  nonexistent: { zh: '政府信息不存在', en: 'does not exist' },
  other_agency: { zh: '不属于本机关负责公开', en: 'another organ is responsible' },
  withdrawn: { zh: '申请人撤回申请', en: 'withdrawn by the applicant' },
  not_government_information: { zh: '不属于政府信息', en: 'not government information' },
  other: { zh: '其他情形', en: 'other' },
};

/** The row's label without its number, for running text and lists: 属于国家秘密. */
export function outcomeName(code: OutcomeCode): Bilingual {
  const { zh, en } = OUTCOME_LABEL[code];
  return { zh: zh.replace(/^(（.）|\d\.)/, '').replace(/（.*$/, ''), en };
}
