import type { Me } from '../../api/identity.ts';
import type { ReviewTrail } from '../../api/document-desk.ts';

/**
 * The steps that a person's posts may take in one act, from the waiting one on, without the final review, as long as
 * the plan still gets its different reviewers. The API has the last word; this only says what is offered.
 */
export function ownSteps(
  trail: ReviewTrail,
  me: Pick<Me, 'posts' | 'person'>,
  agencyId: string,
): ReviewTrail['steps'] {
  const from = trail.steps.findIndex(({ mine }) => mine);
  if (from < 0) return [];
  const roles = new Set(me.posts.filter((post) => post.agencyId === agencyId).map(({ role }) => role));
  const rest = trail.steps.slice(from);
  const taken: ReviewTrail['steps'] = [];
  for (const one of rest) {
    const posts = trail.plan.steps.find(({ step }) => step === one.step)?.roles ?? [];
    if (one.step === 'final_review' || !posts.some((role) => roles.has(role))) break;
    if (taken.length > 0 && !leavesEnough(trail, [...taken, one], me.person.id)) break;
    taken.push(one);
  }
  return taken;
}

const decides = ({ step }: ReviewTrail['steps'][number]): boolean => step.endsWith('_review');

/** Whether the reviews that are left can still bring as many different persons as the plan asks for. */
function leavesEnough(trail: ReviewTrail, taken: ReviewTrail['steps'], personId: string): boolean {
  const reviews = trail.steps.filter(decides);
  const passed = reviews.filter(({ state }) => state === 'passed');
  const persons = new Set(passed.flatMap(({ entry }) => entry?.by.id ?? []));
  if (taken.some(decides)) persons.add(personId);
  const left = reviews.filter((one) => one.state !== 'passed' && !taken.includes(one)).length;
  return persons.size + left >= trail.plan.distinctReviewers;
}

/** What is ticked to begin with: a review together with the proofs before it, no second review. */
export function usualSteps(own: ReviewTrail['steps']): string[] {
  const review = own.findIndex(({ step }) => step === 'first_review' || step === 'second_review');
  return own.slice(0, review < 0 ? own.length : review + 1).map(({ step }) => step);
}
