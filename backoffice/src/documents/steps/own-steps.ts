import type { Me } from '../../api/identity.ts';
import type { ReviewTrail } from '../../api/document-desk.ts';

/**
 * The steps that a person's posts may take in one act, from the waiting one on, without the final review. The API has
 * the last word; this only says what is offered.
 */
export function ownSteps(trail: ReviewTrail, me: Pick<Me, 'posts'>, agencyId: string): ReviewTrail['steps'] {
  const from = trail.steps.findIndex(({ mine }) => mine);
  if (from < 0) return [];
  const roles = new Set(me.posts.filter((post) => post.agencyId === agencyId).map(({ role }) => role));
  const rest = trail.steps.slice(from);
  const end = rest.findIndex(
    ({ step }, index) =>
      step === 'final_review' ||
      (index > 0 &&
        !trail.plan.steps.find((one) => one.step === step)?.roles.some((role) => roles.has(role))),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** What is ticked to begin with: a review together with the proofs before it, no second review. */
export function usualSteps(own: ReviewTrail['steps']): string[] {
  const review = own.findIndex(({ step }) => step === 'first_review' || step === 'second_review');
  return own.slice(0, review < 0 ? own.length : review + 1).map(({ step }) => step);
}
