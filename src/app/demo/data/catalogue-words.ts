import type { DocumentKind } from '../../../modules/disclosure/index.ts';

const FACETS = {
  government_rules: 'rules_normative_documents',
  normative_document: 'rules_normative_documents',
  policy_document: 'other_documents',
  policy_interpretation: 'interpretation',
  plan: 'plans_programmes',
  statistics: 'statistics',
  budget: 'budget_finance',
  service_information: 'licences_penalties',
  institution: 'institution_functions',
  personnel: 'personnel',
  public_notice: 'notices',
  other: 'other_documents',
} as const satisfies Record<DocumentKind, string>;

const GROUPS = {
  city: ['residents', 'enterprises', 'social_organisations'],
  health: ['residents', 'elderly', 'women_children'],
  development: ['enterprises', 'public_institutions'],
  finance: ['public_institutions', 'enterprises'],
  education: ['students_parents', 'job_seekers_graduates'],
  'natural-resources': ['enterprises', 'residents'],
  housing: ['residents', 'newcomers_migrants'],
  'market-regulation': ['enterprises', 'self_employed'],
  'medical-insurance': ['residents', 'elderly', 'persons_with_disabilities'],
  tingsong: ['farmers', 'residents'],
} as const;

const LASTING: readonly DocumentKind[] = [
  'government_rules',
  'normative_document',
  'policy_document',
  'plan',
];

/** Audience, term, target groups and facet category, by agency and kind of document. */
export function catalogueWords(agency: string, kind: DocumentKind, isWithheld: boolean) {
  return {
    audience: isWithheld ? ('applicants' as const) : ('everyone' as const),
    disclosureTerm: isWithheld
      ? null
      : LASTING.includes(kind)
        ? ('while_valid' as const)
        : kind === 'public_notice'
          ? ('notice_period' as const)
          : ('permanent' as const),
    targetGroups: [...(GROUPS[agency as keyof typeof GROUPS] ?? [])],
    facetCategory: FACETS[kind],
  };
}
