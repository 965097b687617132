/** 三审三校: the steps of the review before publication, in their order. */
export const REVIEW_STEPS = [
  'first_proof', // 一校
  'first_review', // 初审
  'second_proof', // 二校
  'second_review', // 复审
  'third_proof', // 三校
  'final_review', // 终审
] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

/** The secrecy review (Art. 17) stands beside the steps; the final review waits for it. */
export type Gate = ReviewStep | 'secrecy';

/** Steps that decide; the others read for errors. */
export const DECIDING_STEPS: readonly ReviewStep[] = ['first_review', 'second_review', 'final_review'];

export type ReviewerRole = 'editor' | 'publication_reviewer' | 'unit_head' | 'foi_head' | 'leader';
/** Who carries out the secrecy review (保密审查). */
export const SECRECY_ROLES: readonly ReviewerRole[] = ['publication_reviewer', 'foi_head'];
/** Who may take the final review, whatever a plan says: it publishes. */
export const FINAL_ROLES: readonly ReviewerRole[] = ['publication_reviewer', 'foi_head', 'leader'];

/** Who decides on an emergency publication. */
export const EMERGENCY_ROLES: readonly ReviewerRole[] = ['foi_head', 'leader'];

export interface PlanStep {
  readonly step: ReviewStep;
  readonly roles: readonly ReviewerRole[];
}

/** How an agency reviews before publication. [CONV] 三审三校 is a rule of practice; no law fixes persons or steps. */
export interface ReviewPlan {
  readonly steps: readonly PlanStep[];
  /** How many different persons the deciding steps need. */
  readonly distinctReviewers: number;
  /** The final review is taken by another person than the first. */
  readonly finalByAnother: boolean;
  /** Who passes the secrecy review takes no deciding step, and the other way round. */
  readonly secrecyByAnother: boolean;
}

const PROOFREADERS: readonly ReviewerRole[] = [
  'editor',
  'publication_reviewer',
  'unit_head',
  'foi_head',
  'leader',
];
const REVIEWERS: readonly ReviewerRole[] = ['publication_reviewer', 'unit_head', 'foi_head', 'leader'];

/** For an agency without a plan of its own: three reviews and three proofs by at least two persons. */
export const DEFAULT_PLAN: ReviewPlan = {
  steps: [
    { step: 'first_proof', roles: PROOFREADERS },
    { step: 'first_review', roles: REVIEWERS },
    { step: 'second_proof', roles: PROOFREADERS },
    { step: 'second_review', roles: REVIEWERS },
    { step: 'third_proof', roles: PROOFREADERS },
    { step: 'final_review', roles: FINAL_ROLES },
  ],
  distinctReviewers: 2,
  finalByAnother: true,
  secrecyByAnother: false,
};

export const PLAN_PROBLEMS = [
  'plan_order',
  'plan_without_final',
  'plan_too_many_persons',
  'plan_final_role',
  'plan_final_by_another',
] as const;
export type PlanProblem = (typeof PLAN_PROBLEMS)[number];

/** What is wrong with a plan: steps out of order or twice, no final review, more persons than reviews. */
export function planProblems(plan: ReviewPlan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const places = plan.steps.map(({ step }) => REVIEW_STEPS.indexOf(step));
  if (places.some((place, at) => at > 0 && place <= places[at - 1]!)) problems.push('plan_order');
  const final = plan.steps.find(({ step }) => step === 'final_review');
  if (!final) problems.push('plan_without_final');
  const deciding = plan.steps.filter(({ step }) => DECIDING_STEPS.includes(step)).length;
  if (plan.distinctReviewers > deciding) problems.push('plan_too_many_persons');
  if (final?.roles.some((role) => !FINAL_ROLES.includes(role))) problems.push('plan_final_role');
  if (plan.finalByAnother && !plan.steps.some(({ step }) => step === 'first_review')) {
    problems.push('plan_final_by_another');
  }
  return problems;
}
