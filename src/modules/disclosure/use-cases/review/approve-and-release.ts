import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { approveInput } from '../../contract.ts';
import { submissionProblems } from '../../domain/draft-rules.ts';
import { obstacleToSteps, stepsLeft } from '../../domain/review-progress.ts';
import { GATE_LABELS } from '../../labels/review.ts';
import { approvalWithoutFinal, reviewObstacle } from '../../messages/editions.ts';
import { filesOfEdition } from '../../store/dossier.ts';
import { checkPlacement } from '../check-placement.ts';
import { passChecks } from '../checks/gate.ts';
import { factsOfEdition, refuse } from '../draft-content.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { approveEdition } from './approve-edition.ts';
import { editionInReview } from './edition-in-review.ts';
import { recordDecisions } from './record-decision.ts';

/**
 * The final review, which completes the plan (Art. 17: 先审查、后公开); with it any earlier steps this person may take in
 * the same act. The secrecy review has been passed before on exactly this text. A proactive document is released at
 * once into its columns; any other is on record with its attribute.
 */
export const approveAndRelease = defineAct({
  name: 'disclosure.approve_and_release',
  summary: { zh: '终审并发布', en: 'take the final review and publish' },
  input: approveInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { steps: given, opinion, basis, ...asRead }) => {
    const { edition, progress, reviewer } = await editionInReview(ctx, dossier, asRead);
    const steps = given && given.length > 0 ? given : stepsLeft(progress.plan, progress.passed);
    if (!steps.includes('final_review')) throw approvalWithoutFinal();
    const obstacle = obstacleToSteps(progress, reviewer, steps);
    if (obstacle !== null) throw reviewObstacle(obstacle);
    refuse(submissionProblems(factsOfEdition(edition, filesOfEdition(dossier, edition.id)), ctx.today));
    await checkPlacement(ctx, edition);
    const findings = await passChecks(ctx, dossier, edition);
    const said = steps.map((step) => ({
      step,
      outcome: 'passed' as const,
      opinion: opinion ?? GATE_LABELS[step].zh,
      basis: basis ?? null,
    }));
    await recordDecisions(ctx, edition, progress, ...said);
    const { contentHash } = progress;
    const secrecy = progress.rows.findLast((row) => row.step === 'secrecy' && row.outcome === 'passed');
    return approveEdition(ctx, dossier, edition, {
      secrecyReview: secrecy?.opinion ?? null,
      facts: [
        {
          kind: 'disclosure.approved',
          data: { edition: edition.number, attribute: edition.attribute, steps, contentHash, findings },
        },
      ],
    });
  },
});
