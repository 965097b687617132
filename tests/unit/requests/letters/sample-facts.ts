import type { Decision, OutcomeCode } from '../../../../src/modules/requests/domain/outcomes/index.ts';
import { citationZh, suggestedBasis } from '../../../../src/modules/requests/domain/outcomes/index.ts';
import type {
  LetterFactsByKind,
  LetterKind,
  ReplyFacts,
} from '../../../../src/modules/requests/letters/index.ts';

/** An invented agency, applicant and request; dates are those of worked example 1 and 10 of the regulation file. */
export const BASE = {
  agency: {
    name: '云安市生态环境局',
    office: {
      name: '云安市生态环境局政府信息公开办公室',
      address: '云安市滨河路18号',
      hours: '工作日9:00—12:00、14:00—17:30',
      phone: '0799-6120018',
      fax: '0799-6120019',
      email: 'gk@example.gov.cn',
      postcode: '337000',
    },
    reconsideration: {
      name: '云安市生态环境局',
      kind: 'local_department',
      ownGovernment: '云安市人民政府',
    },
    reconsiderationUrl: 'https://fy.example.gov.cn/apply',
    courtName: '云安市清河区人民法院',
    portalUrl: 'https://gk.example.gov.cn/track',
  },
  request: {
    number: '云环公开〔2026〕第0012号',
    channel: 'online',
    submittedOn: '2026-03-01',
    receivedOn: '2026-03-02',
    applicant: {
      name: '沈知远',
      type: 'natural_person',
      phone: '13900000000',
      address: '云安市东湖路7号',
      identityNumber: '110101199003070000',
    },
    description: '2025年度云安市大气污染防治专项资金的安排和使用情况。',
    documentNumber: null,
    wantedForm: 'electronic',
    delivery: 'email',
    dueOn: '2026-03-30',
  },
  number: '云环公开复〔2026〕12号',
  date: '2026-03-30',
} as const;

const EVIDENCE: NonNullable<Decision['evidence']> = {
  items: ['2025年度大气污染防治专项资金分配表', '《2025年度专项资金绩效自评报告》'],
  provision: { form: 'electronic', when: 'enclosed' },
  publication: {
    title: '2025年度大气污染防治专项资金分配结果公告',
    where: 'https://www.example.gov.cn/zwgk/zjfp/2025/0012.html',
  },
  withheldPart: '专家评审意见中评审专家的姓名、身份证件号码和联系方式',
  classification: { level: 'confidential', period: '10年' },
  prohibitingLaw: '《中华人民共和国统计法》第二十五条',
  adverseEffect: '公开应急物资储备点位后，可能被用于破坏应急供应。',
  thirdPartyConsultation: { opinion: 'objects', sentOn: '2026-03-10', returnedOn: '2026-03-25' },
  classMembership: '申请的内容为2026年1月8日局长办公会的讨论记录。',
  accessLaw: { law: '《不动产登记暂行条例》', where: '云安市不动产登记中心查询窗口（政务服务大厅二楼）。' },
  searches: [
    { where: '局档案室', terms: '大气 专项资金 2025', by: '李青', on: '2026-03-05', result: '无相符文件' },
    { where: '公文处理系统', terms: '专项资金使用情况', by: '李青', on: '2026-03-06', result: '无相符文件' },
  ],
  otherAgency: { name: '云安市财政局', contact: '0799-6120100，云安市建设路3号' },
  creationNeeded: '需将十二个县区的拨付凭证逐项汇总、分类。',
  correction: { noticeOn: '2026-03-09', correctedOn: '2026-03-20' },
  petitionChannel: '云安市信访局（电话0799-6120200）',
  priorReply: { requestNumber: '云环公开〔2026〕第0003号', repliedOn: '2026-02-11' },
  publicationSource: { title: '云安年鉴（2025）', where: '云安市图书馆地方文献室。' },
  statedReasons: { askedOn: '2026-03-10', assessment: '所述理由与所申请的信息没有关联。' },
  obtainedBefore: '2026年1月12日已在本机关窗口领取该文件复印件。',
};

const REASONS = '该信息由本机关依职责核查，经核实符合上述情形。';

/** A complete decision for an outcome. */
export function decisionFor(
  outcome: OutcomeCode,
  subKind: Decision['subKind'] = null,
  evidence: Decision['evidence'] = {},
): Decision {
  const grounds = outcome === 'partially_granted' ? (['refused_third_party_rights'] as const) : [];
  const basis = suggestedBasis(outcome, subKind, grounds).map(citationZh);
  return {
    outcome,
    subKind,
    grounds,
    basis: basis.length > 0 ? basis : ['《云安市政府信息公开规定》第八条'],
    reasons: REASONS,
    evidence: { ...EVIDENCE, ...evidence },
  };
}

/** Facts of a reply with everything a closing may need too. */
export function replyFacts(decision: Decision, more: Partial<ReplyFacts> = {}): ReplyFacts {
  return {
    ...BASE,
    decision,
    electronic: true,
    history: {
      correction: { sentOn: '2026-03-04', respondBy: '2026-03-25' },
      fee: { noticeOn: '2026-05-12', amount: 380, payBy: '2026-06-09' },
    },
    withdrawnOn: '2026-03-12',
    ...more,
  };
}

/** A full set of facts for every kind of letter. */
export const FACTS: LetterFactsByKind = {
  receipt: { ...BASE, number: null, queryCode: 'K7QF-3M9T', date: '2026-03-02' },
  registration_form: {
    ...BASE,
    number: null,
    registeredBy: '李青',
    handlingUnit: '大气环境科',
    date: '2026-03-02',
  },
  correction_notice: {
    ...BASE,
    number: '云环公开补〔2026〕3号',
    date: '2026-03-09',
    correction: {
      items: ['未写明所需资金的项目名称或者文号，“使用情况”指向不明确', '未附身份证明'],
      guidance: '请写明项目名称、拨付单位或者文号之一；身份证明可以提交复印件或者照片。',
      respondBy: '2026-03-30',
    },
  },
  reasons_request: {
    ...BASE,
    date: '2026-03-10',
    reasonsRequest: { why: '2026年1月以来已提出内容相近的申请46件', respondBy: '2026-03-24' },
  },
  third_party_consultation: {
    ...BASE,
    number: '云环公开征〔2026〕2号',
    date: '2026-03-10',
    consultation: {
      name: '云安清源环保科技有限公司',
      information: '贵公司2025年申报专项资金时提交的设备采购合同。',
    },
  },
  co_producer_consultation: {
    ...BASE,
    number: '云环公开征〔2026〕3号',
    date: '2026-03-10',
    consultation: {
      name: '云安市财政局',
      information: '两局联合印发的专项资金分配方案。',
      question: '是否含有尚未公布的预算安排',
    },
  },
  assistance_letter: {
    ...BASE,
    date: '2026-03-10',
    consultation: { name: '云安市审计局', information: '专项资金审计整改情况。', answerBy: '2026-03-20' },
  },
  consultation_notice: {
    ...BASE,
    date: '2026-03-10',
    consultation: { party: 'third_party', sentOn: '2026-03-10' },
  },
  extension_notice: {
    ...BASE,
    date: '2026-03-27',
    extension: {
      workingDays: 20,
      reason: '申请内容涉及年度多、需调阅的档案数量大。',
      oldDueOn: '2026-03-30',
      newDueOn: '2026-04-28',
    },
  },
  delay_notice: { ...BASE, delay: { until: '2026-06-30', reason: '申请件数多' } },
  fee_notice: {
    ...BASE,
    date: '2026-03-20',
    fee: {
      basis: 'per_page',
      quantity: 68,
      bands: [
        { from: 1, to: 30, rate: 0, count: 30, amount: 0 },
        { from: 31, to: 100, rate: 10, count: 38, amount: 380 },
      ],
      tariffAmount: 380,
      amount: 380,
      paymentMethod: '凭本通知所附缴款码，通过非税收入缴款平台或者指定银行缴纳',
    },
  },
  reply: replyFacts(decisionFor('granted', 'provided'), {
    enclosures: ['2025年度大气污染防治专项资金分配表'],
  }),
  closing_notice: replyFacts(decisionFor('closed_correction_lapsed')),
  override_notice: {
    ...BASE,
    override: {
      name: '云安清源环保科技有限公司',
      information: '设备采购合同中的设备名称、数量和总价。',
      consultedOn: '2026-03-10',
      objectedOn: '2026-03-25',
      reasons: '专项资金的使用关系公众对环境治理的监督，不公开可能造成重大影响。',
      because: 'public_interest',
      electronic: false,
    },
  },
};

export const KINDS = Object.keys(FACTS) as LetterKind[];
