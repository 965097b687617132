import {
  approveAndRelease,
  changeDisclosureSettings,
  passReview,
  passSecrecyReview,
} from '../../modules/disclosure/index.ts';
import { SYSTEM_ACTOR } from '../../modules/identity/index.ts';
import { runAt, type City } from './city.ts';
import { AGENCIES } from './data/agencies.ts';
import { LARGE_PLAN, SECRECY_BASIS, SMALL_PLAN, STEP_OPINIONS } from './data/review.ts';

/** Logins of those who write, review and carry out the secrecy review in an office. */
export interface ReviewingOffice {
  readonly isLarge: boolean;
  readonly editor: string;
  readonly secrecy: string;
  readonly first: string;
  readonly second: string;
  readonly final: string;
}

/** The large offices have a person for each review; in the small ones the head of the office reviews alone. */
export function officeOf(agency: string): ReviewingOffice {
  if (agency !== 'city' && agency !== 'health') {
    const head = `${agency}-foi`;
    const one = { secrecy: head, first: head, second: head, final: head };
    return { isLarge: false, editor: `${agency}-clerk`, ...one };
  }
  const login = (name: string): string => (agency === 'city' ? `city-${name}` : name);
  return {
    isLarge: true,
    editor: login('editor'),
    secrecy: login('reviewer'),
    first: login('reviewer'),
    second: login('foi'),
    final: login('leader'),
  };
}

/** Every agency of the city decides how it reviews. */
export async function planReviews(city: City, at: Date): Promise<void> {
  for (const { code } of AGENCIES) {
    const reviewPlan = officeOf(code).isLarge ? LARGE_PLAN : SMALL_PLAN;
    const agencyId = city.agency(code).id;
    await runAt(city, at, SYSTEM_ACTOR, changeDisclosureSettings, { agencyId, reviewPlan });
  }
}

/** The first proof and review of a document in a large office; in a small one it waits for its only review. */
export async function beginReviewInDemonstration(
  city: City,
  at: Date,
  { isLarge, first }: ReviewingOffice,
  id: string,
): Promise<void> {
  if (!isLarge) return;
  const steps = ['first_proof' as const, 'first_review' as const];
  const input = { id, steps, opinion: STEP_OPINIONS.first };
  await runAt(city, at, city.person(first), passReview, input);
}

/** The whole review of a document up to its release. */
export async function reviewInDemonstration(
  city: City,
  at: Date,
  office: ReviewingOffice,
  { id, secrecyOpinion }: { id: string; secrecyOpinion: string },
): Promise<void> {
  await beginReviewInDemonstration(city, at, office, id);
  const secrecy = { id, basis: SECRECY_BASIS, opinion: secrecyOpinion };
  await runAt(city, at, city.person(office.secrecy), passSecrecyReview, secrecy);
  if (office.isLarge) {
    const steps = ['second_proof' as const, 'second_review' as const];
    const input = { id, steps, opinion: STEP_OPINIONS.second };
    await runAt(city, at, city.person(office.second), passReview, input);
  }
  const last = { id, opinion: STEP_OPINIONS.final };
  await runAt(city, at, city.person(office.final), approveAndRelease, last);
}
