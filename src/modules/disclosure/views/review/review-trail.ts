import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { roleLabel } from '../../../identity/index.ts';
import type { ReviewEntry, ReviewTrail } from '../../contract.ts';
import { SECRECY_ROLES, type Gate, type ReviewerRole } from '../../domain/review-plan.ts';
import {
  obstacleToSecrecy,
  obstacleToSteps,
  personsMissing,
  stepsLeft,
  type Reviewer,
  type ReviewObstacle,
} from '../../domain/review-progress.ts';
import { GATE_LABELS, REVIEW_OBSTACLE_TEXTS } from '../../labels/review.ts';
import type { ReviewRow } from '../../store/decisions.ts';
import type { EditionRow } from '../../store/dossier.ts';
import type { EditionProgress } from './progress-of.ts';

type TrailStep = ReviewTrail['steps'][number];

/** A decision as staff see it; `contentHash` is that of the edition now. */
export function toEntry(
  row: ReviewRow,
  contentHash: string,
  names: ReadonlyMap<string, string>,
): ReviewEntry {
  return {
    id: row.id,
    step: row.step,
    label: GATE_LABELS[row.step],
    outcome: row.outcome,
    by: { id: row.person_id, name: names.get(row.person_id) ?? row.person_id },
    at: row.decided_at.toISOString(),
    on: row.decided_on,
    basis: row.basis,
    opinion: row.opinion,
    contentHash: row.content_hash,
    matchesContent: row.content_hash === contentHash,
  };
}

/** The review of the newest edition as a chain: what was passed by whom, what waits, what became void. */
export function reviewTrail(
  ctx: ActContext,
  edition: EditionRow,
  { progress, reviewer }: { progress: EditionProgress; reviewer: Reviewer },
  names: ReadonlyMap<string, string>,
): ReviewTrail {
  const { plan, passed, contentHash, rows } = progress;
  const subject = { agencyId: edition.agency_id, recordId: edition.document_id };
  const inReview = edition.review_state === 'in_review';
  const [waiting] = stepsLeft(plan, passed);
  const entries = rows.map((row) => toEntry(row, contentHash, names));
  const entryOf = (gate: Gate): ReviewEntry | null => entries.findLast(({ step }) => step === gate) ?? null;
  const draw = (
    step: Gate,
    roles: readonly ReviewerRole[],
    obstacle: ReviewObstacle | 'no_permission' | null,
    isWaiting: boolean,
  ): TrailStep => ({
    step,
    label: GATE_LABELS[step],
    state: stateOf(passed.has(step), entryOf(step), isWaiting),
    entry: entryOf(step),
    roles: roles.map((role) => roleLabel(role)),
    mine: isWaiting && obstacle === null,
    obstacle:
      !isWaiting || obstacle === null
        ? null
        : REVIEW_OBSTACLE_TEXTS[obstacle === 'no_permission' ? 'not_your_step' : obstacle],
  });
  const mayPass = (step: Gate): boolean => ctx.may(ACTION_OF[step] ?? 'disclosure.pass_review', subject);
  return {
    editionNumber: edition.number,
    contentHash,
    plan: { ...plan, steps: plan.steps.map(({ step, roles }) => ({ step, roles: [...roles] })) },
    steps: plan.steps.map(({ step, roles }) => {
      const isWaiting = inReview && step === waiting;
      const obstacle = isWaiting ? obstacleToSteps(progress, reviewer, [step]) : null;
      return draw(step, roles, obstacle ?? (mayPass(step) ? null : 'no_permission'), isWaiting);
    }),
    secrecy: draw(
      'secrecy',
      SECRECY_ROLES,
      obstacleToSecrecy(progress, reviewer) ?? (mayPass('secrecy') ? null : 'no_permission'),
      inReview && !passed.has('secrecy'),
    ),
    reviewersMissing: personsMissing(progress),
    entries,
  };
}

/** Acts of their own; every other step is passed by `pass_review`. */
const ACTION_OF: Partial<Record<Gate, string>> = {
  secrecy: 'disclosure.pass_secrecy_review',
  final_review: 'disclosure.approve_and_release',
};

function stateOf(stands: boolean, last: ReviewEntry | null, isWaiting: boolean): TrailStep['state'] {
  if (stands) return 'passed';
  if (last?.outcome === 'passed' && !last.matchesContent) return 'void';
  if (isWaiting) return 'waiting';
  return last?.outcome === 'sent_back' ? 'sent_back' : 'later';
}
