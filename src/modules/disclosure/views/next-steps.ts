import type { ActContext } from '../../../kernel/runtime/context.ts';
import type { StaffDocument } from '../contract.ts';
import { EMERGENCY_ROLES, FINAL_ROLES } from '../domain/review-plan.ts';
import {
  obstacleToSecrecy,
  obstacleToSteps,
  stepsLeft,
  wroteIt,
  type Progress,
  type Reviewer,
  type ReviewObstacle,
} from '../domain/review-progress.ts';
import { KINDS_WITH_VALIDITY } from '../domain/vocabulary.ts';
import { OBSTACLE_TEXTS, STEP_TEXTS, type Label, type StepName, type StepObstacle } from '../labels.ts';
import { mayChangeRelation } from './relation-permission.ts';
import type { EmergencyRow } from '../store/decisions.ts';
import { newestEdition, standingRelease, type Dossier, type EditionRow } from '../store/dossier.ts';

type NextStep = StaffDocument['nextSteps'][number];

export interface Known {
  progress: Progress;
  reviewer: Reviewer;
  emergencies: readonly EmergencyRow[];
  /** Whether this person recorded the repeal that stands. */
  ownRepeal: boolean;
}

/** Every step with its consequence, and whether this person may take it now; if not, why. */
export function nextSteps(ctx: ActContext, dossier: Dossier, known: Known): NextStep[] {
  const { document } = dossier;
  const subject = { agencyId: document.agency_id, recordId: document.id };
  return (Object.keys(STEP_TEXTS) as StepName[]).map((action) => {
    const { label, consequence } = STEP_TEXTS[action];
    const obstacle = ctx.may(action, subject) ? obstacleTo(action, ctx, dossier, known) : 'no_permission';
    const reason: Label | null = obstacle === null ? null : OBSTACLE_TEXTS[obstacle];
    return { action, label, consequence, allowed: obstacle === null, reason };
  });
}

function obstacleTo(action: StepName, ctx: ActContext, dossier: Dossier, known: Known): StepObstacle | null {
  const newest = newestEdition(dossier);
  const isReleased = standingRelease(dossier) !== undefined;
  const isDraft = newest.review_state === 'draft' || newest.review_state === 'sent_back';
  switch (action) {
    case 'disclosure.save_draft':
    case 'disclosure.upload_attachment':
    case 'disclosure.submit_draft':
    case 'disclosure.discard_draft':
      return isDraft ? null : newest.review_state === 'discarded' ? 'discarded' : 'not_editable';
    case 'disclosure.recall_draft':
      if (newest.review_state !== 'in_review') return 'not_in_review';
      return newest.drafter_ids.includes(ctx.actor.id) ? null : 'not_drafter';
    case 'disclosure.pass_review':
    case 'disclosure.pass_secrecy_review':
    case 'disclosure.approve_and_release':
    case 'disclosure.send_back':
      return newest.review_state === 'in_review' ? obstacleInReview(action, known) : 'not_in_review';
    case 'disclosure.publish_emergency':
      return obstacleToEmergency(known.reviewer, newest);
    case 'disclosure.decide_emergency': {
      const open = known.emergencies.find((row) => row.outcome === null);
      if (!open) return 'no_emergency_open';
      const drafters = dossier.editions.find(({ id }) => id === open.edition_id)?.drafter_ids ?? [];
      const parties = [open.published_by, ...drafters];
      return wroteIt(known.reviewer, parties, FINAL_ROLES) ? 'own_emergency' : null;
    }
    case 'disclosure.start_new_edition':
      return newest.review_state === 'approved' ? null : 'edition_open';
    case 'disclosure.withdraw_release':
      return isReleased ? null : 'not_released';
    case 'disclosure.relate_document':
      if (newest.review_state === 'in_review') return 'in_review_now';
      return mayChangeRelation(ctx, dossier, newest.number) ? null : 'relation_published';
    case 'disclosure.create_preview_link':
      return null;
    case 'disclosure.reassess':
      return newest.review_state === 'approved' && newest.attribute !== 'proactive' && !isReleased
        ? null
        : 'not_withheld';
    case 'disclosure.repeal_document': {
      const approved = dossier.editions.findLast((edition) => edition.review_state === 'approved');
      if (!approved) return 'not_approved_yet';
      if (!KINDS_WITH_VALIDITY.includes(approved.kind)) return 'kind_without_validity';
      return dossier.document.repealed_on === null ? null : 'already_repealed';
    }
    case 'disclosure.annul_repeal':
      if (dossier.document.repealed_on === null) return 'not_repealed';
      return known.ownRepeal ? 'own_repeal' : null;
  }
}

function obstacleToEmergency(decider: Reviewer, edition: EditionRow): StepObstacle | null {
  if (edition.review_state === 'approved' || edition.review_state === 'discarded') return 'not_editable';
  if (edition.attribute !== 'proactive') return 'not_proactive';
  return wroteIt(decider, edition.drafter_ids, EMERGENCY_ROLES) ? 'own_draft' : null;
}

type ReviewAct =
  | 'disclosure.pass_review'
  | 'disclosure.pass_secrecy_review'
  | 'disclosure.approve_and_release'
  | 'disclosure.send_back';

/** What the review says of this person: passing on, the secrecy gate, finishing it, sending back. */
function obstacleInReview(action: ReviewAct, { progress, reviewer }: Known): ReviewObstacle | null {
  const left = stepsLeft(progress.plan, progress.passed);
  const [waiting] = left;
  if (action === 'disclosure.pass_secrecy_review') return obstacleToSecrecy(progress, reviewer);
  if (waiting === undefined) return 'not_next_step';
  if (action === 'disclosure.approve_and_release') return obstacleToSteps(progress, reviewer, left);
  const obstacle = obstacleToSteps(progress, reviewer, [waiting]);
  if (action === 'disclosure.pass_review') return waiting === 'final_review' ? 'not_next_step' : obstacle;
  // Who may not pass a step because others must, may still send back; so may the secrecy reviewer.
  if (obstacleToSecrecy(progress, reviewer) === null) return null;
  return obstacle === 'own_draft' || obstacle === 'not_your_step' ? obstacle : null;
}
