import type { StaffDocument } from '../contract.ts';
import { mayReview, REVIEW_ROLES } from '../domain/reviewer.ts';
import { KINDS_WITH_VALIDITY } from '../domain/vocabulary.ts';
import { OBSTACLE_TEXTS, STEP_TEXTS, type Label, type StepName, type StepObstacle } from '../labels.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { newestEdition, standingRelease, type Dossier } from '../store/dossier.ts';

type NextStep = StaffDocument['nextSteps'][number];

/** Every step with its consequence, and whether this person may take it now; if not, why. */
export function nextSteps(ctx: ActContext, dossier: Dossier): NextStep[] {
  const { document } = dossier;
  const subject = { agencyId: document.agency_id, recordId: document.id };
  return (Object.keys(STEP_TEXTS) as StepName[]).map((action) => {
    const { label, consequence } = STEP_TEXTS[action];
    const obstacle = ctx.may(action, subject) ? obstacleTo(action, ctx, dossier) : 'no_permission';
    const reason: Label | null = obstacle === null ? null : OBSTACLE_TEXTS[obstacle];
    return { action, label, consequence, allowed: obstacle === null, reason };
  });
}

function obstacleTo(action: StepName, ctx: ActContext, dossier: Dossier): StepObstacle | null {
  const newest = newestEdition(dossier);
  const isReleased = standingRelease(dossier) !== undefined;
  switch (action) {
    case 'disclosure.save_draft':
    case 'disclosure.upload_attachment':
    case 'disclosure.submit_draft':
      return newest.review_state === 'draft' || newest.review_state === 'sent_back' ? null : 'not_editable';
    case 'disclosure.send_back':
    case 'disclosure.approve_and_release': {
      if (newest.review_state !== 'in_review') return 'not_in_review';
      const draft = { agencyId: newest.agency_id, drafterIds: newest.drafter_ids };
      return mayReview(ctx.actor, draft, REVIEW_ROLES) ? null : 'own_draft';
    }
    case 'disclosure.start_new_edition':
      return newest.review_state === 'approved' ? null : 'edition_open';
    case 'disclosure.withdraw_release':
      return isReleased ? null : 'not_released';
    case 'disclosure.repeal_document': {
      const approved = dossier.editions.findLast((edition) => edition.review_state === 'approved');
      if (!approved) return 'not_approved_yet';
      if (!KINDS_WITH_VALIDITY.includes(approved.kind)) return 'kind_without_validity';
      return dossier.document.repealed_on === null ? null : 'already_repealed';
    }
  }
}
