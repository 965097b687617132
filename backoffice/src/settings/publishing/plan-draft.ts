import type { ReviewPlan } from '../../api/document-desk.ts';

export type Step = ReviewPlan['steps'][number]['step'];
export type Role = ReviewPlan['steps'][number]['roles'][number];

/** The steps in the order in which a plan has them. */
export const STEPS: readonly Step[] = [
  'first_proof',
  'first_review',
  'second_proof',
  'second_review',
  'third_proof',
  'final_review',
];
export const STEP_ROLES: readonly Role[] = [
  'editor',
  'publication_reviewer',
  'unit_head',
  'foi_head',
  'leader',
];
/** The final review publishes: not for editors and heads of units. */
export const FINAL_ROLES: readonly Role[] = ['publication_reviewer', 'foi_head', 'leader'];

/** The plan with a step taken in or left out, in its order; the final review always stays. */
export function withStep(plan: ReviewPlan, step: Step, used: boolean, fallback: ReviewPlan): ReviewPlan {
  if (step === 'final_review') return plan;
  const usual = fallback.steps.find((one) => one.step === step)?.roles ?? ['publication_reviewer' as const];
  const steps = plan.steps.filter((one) => one.step !== step);
  const next = used ? [...steps, { step, roles: [...usual] }] : steps;
  return bounded({
    ...plan,
    steps: next.sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step)),
    finalByAnother: plan.finalByAnother && next.some((one) => one.step === 'first_review'),
  });
}

/** The plan with other posts for a step. */
export function withRoles(plan: ReviewPlan, step: Step, roles: readonly Role[]): ReviewPlan {
  return {
    ...plan,
    steps: plan.steps.map((one) => (one.step === step ? { ...one, roles: [...roles] } : one)),
  };
}

/** How many of its steps decide; so many persons a plan can ask for. */
export const decidingSteps = ({ steps }: ReviewPlan): number =>
  steps.filter(({ step }) => step.endsWith('_review')).length;

const bounded = (plan: ReviewPlan): ReviewPlan => ({
  ...plan,
  distinctReviewers: Math.max(1, Math.min(plan.distinctReviewers, decidingSteps(plan))),
});

/** A plan that an office of two can keep: one writes, the other reads and decides. */
export const OFFICE_OF_TWO: ReviewPlan = {
  steps: [
    { step: 'first_proof', roles: ['editor', 'publication_reviewer', 'foi_head'] },
    { step: 'final_review', roles: ['publication_reviewer', 'foi_head', 'leader'] },
  ],
  distinctReviewers: 1,
  finalByAnother: false,
  secrecyByAnother: false,
};
