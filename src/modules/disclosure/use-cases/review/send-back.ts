import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { sendBackInput } from '../../contract.ts';
import type { Gate } from '../../domain/review-plan.ts';
import {
  obstacleToSecrecy,
  obstacleToSteps,
  stepsLeft,
  type Reviewer,
} from '../../domain/review-progress.ts';
import { reviewObstacle } from '../../messages/editions.ts';
import { updateEdition } from '../../store/documents.ts';
import type { EditionProgress } from '../../views/review/progress-of.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { editionInReview } from './edition-in-review.ts';
import { recordDecisions } from './record-decision.ts';

/**
 * Sends a draft back to its editors with the reason: whoever may take the waiting step, or the secrecy reviewer. What was
 * passed before stands again if it is handed in unchanged.
 */
export const sendBack = defineAct({
  name: 'disclosure.send_back',
  summary: { zh: '退回修改', en: 'send a draft back' },
  input: sendBackInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, reason, gate }) => {
    const { edition, progress, reviewer } = await editionInReview(ctx, dossier, {});
    const step = gate === 'secrecy' ? secrecyGate(progress, reviewer) : waitingStep(progress, reviewer);
    await recordDecisions(ctx, edition, progress, {
      step,
      outcome: 'sent_back',
      opinion: reason,
      basis: null,
    });
    await updateEdition(ctx.tx, {
      ...edition,
      review_state: 'sent_back',
      sent_back_reason: reason,
      reviewed_by: ctx.actor.id,
      reviewed_at: ctx.now,
    });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.sent_back',
      data: { edition: edition.number, reason, step },
    });
    return { id, editionNumber: edition.number, stage: 'sent_back' as const };
  },
});

/** A secrecy reviewer may send back also after having passed it: something came to light. */
function secrecyGate(progress: EditionProgress, reviewer: Reviewer): Gate {
  const unpassed = new Map([...progress.passed].filter(([step]) => step !== 'secrecy'));
  const obstacle = obstacleToSecrecy({ ...progress, passed: unpassed }, reviewer);
  if (obstacle !== null) throw reviewObstacle(obstacle);
  return 'secrecy';
}

/** The step that waits, when the post takes it; that the plan wants other persons to pass it hinders nobody here. */
function waitingStep(progress: EditionProgress, reviewer: Reviewer): Gate {
  const waiting = stepsLeft(progress.plan, progress.passed).slice(0, 1);
  const obstacle = obstacleToSteps(progress, reviewer, waiting);
  if (obstacle === 'own_draft' || obstacle === 'not_your_step' || obstacle === 'not_next_step') {
    throw reviewObstacle(obstacle);
  }
  return waiting[0]!;
}
