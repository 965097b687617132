// Metadata of a published document beside its classification (元数据: 公开范围、公开时限、服务对象、组配分类).

/** 公开范围: to whom it is open. */
export const AUDIENCES = ['everyone', 'persons_concerned', 'applicants', 'internal'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** 公开时限: how long it stays published. */
export const DISCLOSURE_TERMS = ['permanent', 'while_valid', 'notice_period', 'fixed_term'] as const;
export type DisclosureTerm = (typeof DISCLOSURE_TERMS)[number];

/** 服务对象: whom it is made for. */
export const TARGET_GROUPS = [
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
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** 组配分类: the kind of information in the catalogue of what must be published (Art. 20). */
export const FACET_CATEGORIES = [
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
] as const;
export type FacetCategory = (typeof FACET_CATEGORIES)[number];
