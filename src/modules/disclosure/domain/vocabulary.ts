/** What a document is, as lists and filters group it. */
export const DOCUMENT_KINDS = [
  'government_rules', // 规章
  'normative_document', // 行政规范性文件
  'policy_document', // other documents with policy content
  'policy_interpretation',
  'plan',
  'statistics',
  'budget',
  'service_information', // licensing, penalties, fees, procurement
  'institution',
  'personnel',
  'public_notice',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Kinds whose legal validity is shown and kept (国办公开办函〔2019〕61号; policy document library). */
export const KINDS_WITH_VALIDITY: readonly DocumentKind[] = [
  'government_rules',
  'normative_document',
  'policy_document',
  'plan',
];

/** 公文公开属性. */
export const DISCLOSURE_ATTRIBUTES = ['proactive', 'on_request', 'not_public'] as const;
export type DisclosureAttribute = (typeof DISCLOSURE_ATTRIBUTES)[number];

/** Lawful reasons why a document is not published of the agency's own accord, with the article of the Regulation. */
export const WITHHOLDING_GROUNDS = {
  state_secret: { article: 14, for: ['not_public'] },
  prohibited_by_law: { article: 14, for: ['not_public'] },
  security_and_stability: { article: 14, for: ['not_public'] },
  trade_secret: { article: 15, for: ['not_public', 'on_request'] },
  personal_privacy: { article: 15, for: ['not_public', 'on_request'] },
  internal_affairs: { article: 16, for: ['not_public'] },
  process_information: { article: 16, for: ['not_public'] },
  enforcement_case_file: { article: 16, for: ['not_public'] },
  not_of_general_interest: { article: 19, for: ['on_request'] },
} as const satisfies Record<string, { article: number; for: readonly DisclosureAttribute[] }>;
export type WithholdingGround = keyof typeof WITHHOLDING_GROUNDS;

/** Why a released document was taken down; the public notice names it. */
export const WITHDRAWAL_REASONS = [
  'content_error',
  'personal_privacy',
  'trade_secret',
  'secrecy_review',
  'duplicate',
  'replaced',
  'legal_order',
  'other',
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Form of the document (党政机关公文处理工作条例 Art. 8, with what portals publish besides). */
export const GENRES = [
  'resolution',
  'decision',
  'order',
  'communique',
  'announcement',
  'public_notice',
  'opinion',
  'notice',
  'circular',
  'report',
  'request_for_instructions',
  'reply',
  'bill',
  'letter',
  'minutes',
  'other',
] as const;
export type Genre = (typeof GENRES)[number];

/** Subject categories of the State Council's document catalogue. */
export const TOPIC_CATEGORIES = [
  'organisation',
  'general_affairs',
  'economy_state_assets',
  'finance_audit',
  'land_energy',
  'agriculture_water',
  'industry_transport',
  'commerce_tourism',
  'market_work_safety',
  'construction_environment',
  'science_education',
  'culture_media',
  'health_sport',
  'population_family',
  'labour_personnel',
  'security_justice',
  'civil_affairs_relief',
  'ethnic_religion',
  'foreign_affairs',
  'hong_kong_macao_taiwan',
  'national_defence',
  'other',
] as const;
export type TopicCategory = (typeof TOPIC_CATEGORIES)[number];
