import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { passReviewInput } from '../../contract.ts';
import { obstacleToSteps } from '../../domain/review-progress.ts';
import { finalNeedsApproval, reviewObstacle } from '../../messages/editions.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { editionInReview } from './edition-in-review.ts';
import { recordDecisions } from './record-decision.ts';

/** Passes steps of the review before the final one (一校、初审、二校、复审、三校), in order, on exactly this text. */
export const passReview = defineAct({
  name: 'disclosure.pass_review',
  summary: { zh: '通过审校环节', en: 'pass a step of the review' },
  input: passReviewInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, steps, opinion, basis, ...asRead }) => {
    if (steps.includes('final_review')) throw finalNeedsApproval();
    const { edition, progress, reviewer } = await editionInReview(ctx, dossier, asRead);
    const obstacle = obstacleToSteps(progress, reviewer, steps);
    if (obstacle !== null) throw reviewObstacle(obstacle);
    const said = steps.map((step) => ({ step, outcome: 'passed' as const, opinion, basis: basis ?? null }));
    await recordDecisions(ctx, edition, progress, ...said);
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.review_passed',
      data: { edition: edition.number, steps, contentHash: progress.contentHash },
    });
    return { id, editionNumber: edition.number, stage: 'in_review' as const };
  },
});
