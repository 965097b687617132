import { FORM, REASONS } from './wording.ts';

/** What a decision of the guided order needs for an outcome. */
export interface ReplayDecision {
  readonly answers: Readonly<Record<string, string>>;
  readonly evidence?: Readonly<Record<string, unknown>>;
  /** Articles, where the law itself names none for the outcome. */
  readonly basis?: readonly string[];
}

const clear = { clarity: 'clear' };
const ours = { ...clear, nature: 'government_information', responsibility: 'own' };
const held = { ...ours, existence: 'exists' };
const onPaper = { wording: 'on_paper' };
const withheld = (ground: string, more: Record<string, string> = {}): Record<string, string> => ({
  ...held,
  disclosure: 'withhold',
  ground,
  ...more,
  severance: 'whole',
  ...onPaper,
});
const natured = (nature: string): Record<string, string> => ({ ...clear, nature, ...onPaper });
const given = { items: FORM.items, provision: { form: 'paper', when: 'enclosed' } };

/** Answers and evidence that lead to each outcome a reply can have. */
export const DECISIONS: Readonly<Record<string, ReplayDecision>> = {
  granted: {
    answers: { ...held, disclosure: 'give', form: 'as_requested', ...onPaper },
    evidence: given,
  },
  partially_granted: {
    answers: {
      ...held,
      disclosure: 'withhold',
      ground: 'refused_internal_affairs',
      internal_kind: 'personnel',
      severance: 'part',
      form: 'as_requested',
      ...onPaper,
    },
    evidence: { ...given, withheldPart: '人员名单', classMembership: '属于人事管理方面的内部事务信息' },
  },
  refused_state_secret: {
    answers: withheld('refused_state_secret'),
    evidence: { classification: { level: 'secret', period: '十年' } },
  },
  refused_prohibited_by_law: {
    answers: withheld('refused_prohibited_by_law'),
    evidence: { prohibitingLaw: '《中华人民共和国统计法》第九条' },
  },
  refused_security_stability: {
    answers: withheld('refused_security_stability'),
    evidence: { adverseEffect: '公开后可能影响重要设施的安全' },
  },
  refused_third_party_rights: {
    answers: withheld('refused_third_party_rights', {
      third_party_right: 'trade_secret',
      third_party_opinion: 'objects',
    }),
  },
  refused_internal_affairs: {
    answers: withheld('refused_internal_affairs', { internal_kind: 'personnel' }),
    evidence: { classMembership: '属于人事管理方面的内部事务信息' },
  },
  refused_process_information: {
    answers: withheld('refused_process_information', { process_must_publish: 'no', process_kind: 'draft' }),
    evidence: { classMembership: '属于尚在讨论的过程稿' },
  },
  refused_enforcement_file: {
    answers: withheld('refused_enforcement_file', { file_must_publish: 'no' }),
    evidence: { classMembership: '属于行政执法案卷材料' },
  },
  refused_administrative_query: {
    answers: natured('administrative_query'),
    evidence: { accessLaw: { law: '《不动产登记暂行条例》', where: '不动产登记窗口' } },
  },
  unavailable_not_held: {
    answers: { ...ours, existence: 'not_found', ...onPaper },
    evidence: {
      searches: [
        { where: '档案管理系统', terms: '专项资金', by: '方承办', on: '2018-01-02', result: '未检索到' },
      ],
    },
  },
  unavailable_needs_creation: {
    answers: { ...ours, existence: 'needs_creation', ...onPaper },
    evidence: { creationNeeded: '需要对现有信息进行加工、分析后另行制作' },
  },
  unavailable_still_unclear: { answers: { clarity: 'still_unclear', ...onPaper } },
  not_processed_petition: { answers: natured('petition') },
  not_processed_duplicate: {
    answers: natured('duplicate'),
    evidence: { priorReply: { requestNumber: '东公开〔2017〕第0001号', repliedOn: '2017-06-01' } },
  },
  not_processed_publication: {
    answers: natured('publication'),
    evidence: { publicationSource: { title: '统计年鉴', where: '新华书店' } },
  },
  not_processed_excessive: {
    answers: { ...clear, nature: 'excessive', excess: 'unreasonable', ...onPaper },
    evidence: { statedReasons: { assessment: '所述理由与申请的数量、频次不相称' } },
  },
  not_processed_reconfirmation: {
    answers: natured('reconfirmation'),
    evidence: { obtainedBefore: '申请人此前已取得该信息' },
    basis: ['《中华人民共和国政府信息公开条例》第三十八条'],
  },
  closed_other: { answers: natured('not_government_information') },
};

/** Reasons that stand in every reply that needs some. */
export const REPLY_REASONS = REASONS;
