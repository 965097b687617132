import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { passSecrecyReviewInput } from '../../contract.ts';
import { obstacleToSecrecy } from '../../domain/review-progress.ts';
import { reviewObstacle } from '../../messages/editions.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { editionInReview } from './edition-in-review.ts';
import { recordDecisions } from './record-decision.ts';

/**
 * Passes the secrecy review of exactly this text and these files: an act of its own with its legal basis (Art. 17;
 * 保守国家秘密法 Art. 35). The final review waits for it.
 */
export const passSecrecyReview = defineAct({
  name: 'disclosure.pass_secrecy_review',
  summary: { zh: '保密审查', en: 'pass the secrecy review' },
  input: passSecrecyReviewInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, basis, opinion, ...asRead }) => {
    const { edition, progress, reviewer } = await editionInReview(ctx, dossier, asRead);
    const obstacle = obstacleToSecrecy(progress, reviewer);
    if (obstacle !== null) throw reviewObstacle(obstacle);
    await recordDecisions(ctx, edition, progress, { step: 'secrecy', outcome: 'passed', opinion, basis });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.secrecy_reviewed',
      data: {
        edition: edition.number,
        basis,
        secrecyReview: opinion,
        contentHash: progress.contentHash,
      },
    });
    return { id, editionNumber: edition.number, stage: 'in_review' as const };
  },
});
