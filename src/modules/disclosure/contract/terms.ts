import { z } from 'zod';

// The words of the API; `domain/vocabulary.ts` says what each means.

export const kindSchema = z.enum([
  'government_rules',
  'normative_document',
  'policy_document',
  'policy_interpretation',
  'plan',
  'statistics',
  'budget',
  'service_information',
  'institution',
  'personnel',
  'public_notice',
  'other',
]);
export const attributeSchema = z.enum(['proactive', 'on_request', 'not_public']);
export const groundSchema = z.enum([
  'state_secret',
  'prohibited_by_law',
  'security_and_stability',
  'trade_secret',
  'personal_privacy',
  'internal_affairs',
  'process_information',
  'enforcement_case_file',
  'not_of_general_interest',
]);
export const withdrawalReasonSchema = z.enum([
  'content_error',
  'personal_privacy',
  'trade_secret',
  'secrecy_review',
  'duplicate',
  'replaced',
  'legal_order',
  'other',
]);
export const genreSchema = z.enum([
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
]);
export const topicSchema = z.enum([
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
]);
/** 公开范围 */
export const audienceSchema = z.enum(['everyone', 'persons_concerned', 'applicants', 'internal']);
/** 公开时限 */
export const disclosureTermSchema = z.enum(['permanent', 'while_valid', 'notice_period', 'fixed_term']);
/** 服务对象 */
export const targetGroupSchema = z.enum([
  'residents',
  'enterprises',
  'self_employed',
  'social_organisations',
  'public_institutions',
  'farmers',
  'students_parents',
  'job_seekers_graduates',
  'elderly',
  'persons_with_disabilities',
  'women_children',
  'veterans',
  'newcomers_migrants',
  'taiwan_hongkong_macao_foreigners',
]);
/** 组配分类 */
export const facetCategorySchema = z.enum([
  'rules_normative_documents',
  'other_documents',
  'plans_programmes',
  'institution_functions',
  'personnel',
  'budget_finance',
  'statistics',
  'licences_penalties',
  'fees_procurement',
  'major_projects',
  'public_welfare',
  'emergency_safety',
  'supervision_inspection',
  'interpretation',
  'notices',
  'foi_work',
]);
export const stageSchema = z.enum([
  'draft',
  'in_review',
  'sent_back',
  'released',
  'withheld',
  'withdrawn',
  'waiting',
  'discarded',
]);
export const validitySchema = z.enum(['not_yet_effective', 'in_force', 'expired', 'repealed']);

const labelled = z.object({ value: z.string(), zh: z.string(), en: z.string() });
/** Every choice of the forms with its words. */
export const vocabularySchema = z.object({
  kinds: z.array(labelled),
  attributes: z.array(labelled),
  /** Grounds with the attributes they may justify. */
  grounds: z.array(labelled.extend({ attributes: z.array(attributeSchema) })),
  withdrawalReasons: z.array(labelled),
  repealErrors: z.array(labelled),
  genres: z.array(labelled),
  topics: z.array(labelled),
  stages: z.array(labelled),
  validities: z.array(labelled),
  deadlineStates: z.array(labelled),
  audiences: z.array(labelled),
  disclosureTerms: z.array(labelled),
  targetGroups: z.array(labelled),
  facetCategories: z.array(labelled),
  reviewSteps: z.array(labelled),
  relationTypes: z.array(labelled),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;
