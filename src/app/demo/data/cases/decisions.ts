import type { Decision } from '../../cases/steps.ts';

const OWN = { clarity: 'clear', nature: 'government_information', responsibility: 'own' } as const;
const EXISTS = { ...OWN, existence: 'exists' } as const;
const enclosed = { form: 'electronic', when: 'enclosed' } as const;
const onPaper = { form: 'paper', when: 'enclosed' } as const;

/** 予以公开 */
export const granted =
  (...items: string[]): Decision =>
  () => ({
    answers: { ...EXISTS, disclosure: 'give', form: 'as_requested' },
    evidence: { items, provision: enclosed },
  });
export const grantedOnPaper =
  (...items: string[]): Decision =>
  () => ({
    answers: { ...EXISTS, disclosure: 'give', form: 'as_requested' },
    evidence: { items, provision: onPaper },
  });

/** 已主动公开 */
export const published =
  (title: string, where: string): Decision =>
  () => ({
    answers: { ...EXISTS, disclosure: 'already_published' },
    evidence: { publication: { title, where } },
  });

const withheld = { ...EXISTS, disclosure: 'withhold' } as const;
type Ground = Readonly<Record<string, string>>;
export const PRIVACY: Ground = {
  ground: 'refused_third_party_rights',
  third_party_right: 'personal_privacy',
  third_party_opinion: 'objects',
};
export const TRADE_SECRET: Ground = {
  ground: 'refused_third_party_rights',
  third_party_right: 'trade_secret',
  third_party_opinion: 'objects',
};
export const SILENT_TRADE_SECRET: Ground = { ...TRADE_SECRET, third_party_opinion: 'silent_withhold' };
export const PERSONNEL: Ground = { ground: 'refused_internal_affairs', internal_kind: 'personnel' };
export const WORKFLOW: Ground = { ground: 'refused_internal_affairs', internal_kind: 'internal_workflow' };
export const DISCUSSION: Ground = {
  ground: 'refused_process_information',
  process_must_publish: 'no',
  process_kind: 'discussion_record',
};
export const REPORT_TO_SUPERIOR: Ground = { ...DISCUSSION, process_kind: 'request_or_report' };
export const CASE_FILE: Ground = { ground: 'refused_enforcement_file', file_must_publish: 'no' };

/** 不予公开 */
export const refused =
  (ground: Ground, reasons: string, classMembership?: string): Decision =>
  () => ({
    answers: { ...withheld, ...ground, severance: 'whole' },
    reasons,
    evidence: classMembership ? { classMembership } : {},
  });

/** 部分公开 */
export const partly =
  (
    ground: Ground,
    given: string,
    withheldPart: string,
    reasons: string,
    classMembership?: string,
  ): Decision =>
  () => ({
    answers: { ...withheld, ...ground, severance: 'part', form: 'as_requested' },
    reasons,
    evidence: {
      items: [given],
      provision: enclosed,
      withheldPart,
      ...(classMembership ? { classMembership } : {}),
    },
  });

/** 法律、行政法规禁止公开 */
export const prohibited =
  (prohibitingLaw: string, reasons: string): Decision =>
  () => ({
    answers: { ...withheld, ground: 'refused_prohibited_by_law', severance: 'whole' },
    reasons,
    evidence: { prohibitingLaw },
  });

/** 信息不存在 */
export const notHeld =
  (terms: string, ...places: string[]): Decision =>
  ({ on, handlerName }) => ({
    answers: { ...OWN, existence: 'not_found' },
    reasons: '经检索，本机关未制作、也未获取您申请公开的信息。',
    evidence: {
      searches: places.map((where) => ({ where, terms, by: handlerName, on, result: '未检索到相符信息' })),
    },
  });

/** 不属于本机关负责公开 */
export const otherAgency =
  (name: string, contact: string): Decision =>
  () => ({
    answers: { clarity: 'clear', nature: 'government_information', responsibility: 'other_agency' },
    reasons: `所申请信息由${name}制作并保存，依照条例第十条由其负责公开。`,
    evidence: { otherAgency: { name, contact } },
  });

/** 没有现成信息，需要另行制作 */
export const needsCreation =
  (creationNeeded: string): Decision =>
  () => ({
    answers: { ...OWN, existence: 'needs_creation' },
    reasons: '本机关没有现成的该项信息，需要对现有信息进行加工、分析后才能形成。',
    evidence: { creationNeeded },
  });

/** 补正后仍不明确 */
export const stillUnclear =
  (reasons: string): Decision =>
  () => ({ answers: { clarity: 'still_unclear' }, reasons });

const ofNature = (nature: string) => ({ clarity: 'clear', nature });

/** 信访举报投诉类申请 */
export const petition =
  (reasons: string, petitionChannel: string): Decision =>
  () => ({ answers: ofNature('petition'), reasons, evidence: { petitionChannel } });

/** 重复申请 */
export const duplicateOf =
  (key: string): Decision =>
  ({ other }) => {
    const { number, repliedOn } = other(key);
    return {
      answers: ofNature('duplicate'),
      evidence: { priorReply: { requestNumber: number, repliedOn } },
    };
  };

/** 要求提供公开出版物 */
export const publication =
  (title: string, where: string): Decision =>
  () => ({ answers: ofNature('publication'), evidence: { publicationSource: { title, where } } });

/** 无正当理由大量反复申请 */
export const excessive =
  (assessment: string): Decision =>
  () => ({
    answers: { ...ofNature('excessive'), excess: 'unreasonable' },
    reasons: assessment,
    evidence: { statedReasons: { assessment } },
  });

/** 要求确认或重新出具已获取信息 */
export const reconfirmation =
  (obtainedBefore: string): Decision =>
  () => ({
    answers: ofNature('reconfirmation'),
    basis: ['《中华人民共和国政府信息公开条例》第二条'],
    reasons: '申请人要求本机关确认此前已经获取的信息，不属于申请公开政府信息。',
    evidence: { obtainedBefore },
  });

/** 行政查询事项 */
export const administrativeQuery =
  (law: string, where: string): Decision =>
  () => ({
    answers: ofNature('administrative_query'),
    reasons: '法律、行政法规对该类信息的查询另有规定，请按照规定的途径查询。',
    evidence: { accessLaw: { law, where } },
  });

/** 不属于政府信息 */
export const notGovernmentInformation =
  (reasons: string): Decision =>
  () => ({ answers: ofNature('not_government_information'), reasons });
