import { DECIDING_STEPS, SECRECY_ROLES, type Gate, type ReviewPlan, type ReviewStep } from './review-plan.ts';

/** One decision on an edition. */
export interface Decision {
  readonly step: Gate;
  readonly outcome: 'passed' | 'sent_back';
  readonly personId: string;
  readonly contentHash: string;
}

/**
 * The decisions that stand: the last one of each gate, when it passed exactly the content there is now. A changed draft
 * voids what was passed; nothing has to be deleted for it.
 */
export function standing<D extends Decision>(
  decisions: readonly D[],
  contentHash: string,
): ReadonlyMap<Gate, D> {
  const last = new Map<Gate, D>();
  for (const decision of decisions) last.set(decision.step, decision);
  return new Map(
    [...last].filter(([, { outcome, contentHash: hash }]) => outcome === 'passed' && hash === contentHash),
  );
}

/** The steps of the plan that are left, in order; the first of them waits. */
export const stepsLeft = (plan: ReviewPlan, passed: ReadonlyMap<Gate, Decision>): ReviewStep[] => {
  const firstOpen = plan.steps.findIndex(({ step }) => !passed.has(step));
  return firstOpen < 0 ? [] : plan.steps.slice(firstOpen).map(({ step }) => step);
};

export interface Reviewer {
  readonly id: string;
  /** Posts held in the agency, with the person they are held for when delegated. */
  readonly grants: readonly { readonly role: string; readonly onBehalfOf?: string }[];
  /** Set-up and import act for nobody and count as nobody. */
  readonly isSystem?: boolean;
}

export const REVIEW_OBSTACLES = [
  'own_draft',
  'not_your_step',
  'not_next_step',
  'secrecy_first',
  'final_by_another',
  'more_persons',
  'secrecy_by_another',
] as const;
export type ReviewObstacle = (typeof REVIEW_OBSTACLES)[number];

export interface Progress {
  readonly plan: ReviewPlan;
  readonly passed: ReadonlyMap<Gate, Decision>;
  readonly drafterIds: readonly string[];
}

/** Whether someone wrote the draft, or holds the roles that count here only for someone who did. */
export function wroteIt(person: Reviewer, drafterIds: readonly string[], roles: readonly string[]): boolean {
  if (drafterIds.includes(person.id)) return true;
  const usable = person.grants.filter(({ role }) => roles.includes(role));
  return (
    usable.length > 0 &&
    usable.every(({ onBehalfOf }) => onBehalfOf !== undefined && drafterIds.includes(onBehalfOf))
  );
}

/**
 * Why a person may not take these steps now; null when they may. Steps are taken in order, without gaps; nobody
 * reviews their own draft (Art. 17: 先审查、后公开); how many persons are needed is the plan's.
 */
export function obstacleToSteps(
  { plan, passed, drafterIds }: Progress,
  person: Reviewer,
  steps: readonly ReviewStep[],
): ReviewObstacle | null {
  const left = stepsLeft(plan, passed);
  if (steps.length === 0 || steps.some((step, at) => left[at] !== step)) return 'not_next_step';
  const waitsForSecrecy = steps.includes('final_review') && !passed.has('secrecy');
  if (person.isSystem) return waitsForSecrecy ? 'secrecy_first' : null;
  const rolesOf = (step: ReviewStep) => plan.steps.find((one) => one.step === step)?.roles ?? [];
  for (const step of steps) {
    if (wroteIt(person, drafterIds, rolesOf(step))) return 'own_draft';
    if (!person.grants.some(({ role }) => (rolesOf(step) as readonly string[]).includes(role))) {
      return 'not_your_step';
    }
  }
  if (waitsForSecrecy) return 'secrecy_first';
  const deciders = decidersAfter(passed, person, steps);
  if (plan.secrecyByAnother && passed.get('secrecy')?.personId === person.id && decides(steps)) {
    return 'secrecy_by_another';
  }
  if (steps.includes('final_review')) {
    if (plan.finalByAnother && deciders.get('first_review') === person.id) return 'final_by_another';
  }
  const decidingLeft = left.filter((step) => DECIDING_STEPS.includes(step) && !steps.includes(step)).length;
  const persons = new Set(deciders.values()).size;
  return persons + decidingLeft < plan.distinctReviewers ? 'more_persons' : null;
}

const decides = (steps: readonly ReviewStep[]): boolean =>
  steps.some((step) => DECIDING_STEPS.includes(step));

function decidersAfter(
  passed: ReadonlyMap<Gate, Decision>,
  person: Reviewer,
  steps: readonly ReviewStep[],
): ReadonlyMap<ReviewStep, string> {
  const before = DECIDING_STEPS.flatMap((step) => {
    const by = passed.get(step)?.personId;
    return by === undefined ? [] : [[step, by] as const];
  });
  const now = steps.filter((step) => DECIDING_STEPS.includes(step)).map((step) => [step, person.id] as const);
  return new Map([...before, ...now]);
}

/** How many more persons the deciding steps need. */
export function personsMissing({ plan, passed }: Progress): number {
  const persons = new Set(DECIDING_STEPS.flatMap((step) => passed.get(step)?.personId ?? []));
  return Math.max(0, plan.distinctReviewers - persons.size);
}

/** Why a person may not pass the secrecy review now; null when they may. */
export function obstacleToSecrecy(
  { plan, passed, drafterIds }: Progress,
  person: Reviewer,
): ReviewObstacle | null {
  if (passed.has('secrecy')) return 'not_next_step';
  if (person.isSystem) return null;
  if (wroteIt(person, drafterIds, SECRECY_ROLES)) return 'own_draft';
  if (!person.grants.some(({ role }) => (SECRECY_ROLES as readonly string[]).includes(role))) {
    return 'not_your_step';
  }
  const decided = DECIDING_STEPS.some((step) => passed.get(step)?.personId === person.id);
  return plan.secrecyByAnother && decided ? 'secrecy_by_another' : null;
}

/** The steps a person may take in one act now: as many as there are without an obstacle, the longest run. */
export function stepsFor(progress: Progress, person: Reviewer): ReviewStep[] {
  const left = stepsLeft(progress.plan, progress.passed);
  for (let count = left.length; count > 0; count -= 1) {
    const steps = left.slice(0, count);
    if (obstacleToSteps(progress, person, steps) === null) return steps;
  }
  return [];
}
