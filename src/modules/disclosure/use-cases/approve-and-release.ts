import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { z } from 'zod';
import { idSchema } from '../contract.ts';
import { reassessmentDueOn, submissionProblems } from '../domain/draft-rules.ts';
import { editionChanged } from '../messages.ts';
import { updateEdition } from '../store/documents.ts';
import { filesOfEdition } from '../store/dossier.ts';
import { checkPlacement } from './check-placement.ts';
import { factsOfEdition, refuse } from './draft-content.ts';
import { openDossier, subjectOfDossier } from './open-dossier.ts';
import { recordDocumentFacts } from './record-document-fact.ts';
import { releaseEdition } from './release-edition.ts';
import { editionToReview } from './review-gate.ts';

const approveInput = z.object({
  id: idSchema,
  secrecyReview: z.string().trim().min(4).max(500),
  editionNumber: z.coerce.number().int().min(1).optional(),
});

/**
 * Approves a draft after its secrecy review, item by item (Art. 17; 保守国家秘密法 Art. 35). A proactive one is released
 * at once into its columns; any other is on record with its attribute and comes up again for re-assessment (Art. 18).
 */
export const approveAndRelease = defineAct({
  name: 'disclosure.approve_and_release',
  summary: { zh: '审查通过并发布', en: 'approve and publish' },
  input: approveInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, secrecyReview, editionNumber }) => {
    const waiting = editionToReview(ctx, dossier);
    if (editionNumber !== undefined && editionNumber !== waiting.number) throw editionChanged();
    const files = filesOfEdition(dossier, waiting.id);
    refuse(submissionProblems(factsOfEdition(waiting, files), ctx.today));
    await checkPlacement(ctx, waiting);
    const isProactive = waiting.attribute === 'proactive';
    const edition = {
      ...waiting,
      review_state: 'approved' as const,
      reviewed_by: ctx.actor.id,
      reviewed_at: ctx.now,
      secrecy_review: secrecyReview,
      reassess_on: isProactive ? null : reassessmentDueOn(ctx.today),
    };
    await updateEdition(ctx.tx, edition);
    const approved = {
      kind: 'disclosure.approved',
      data: { edition: edition.number, attribute: edition.attribute, secrecyReview },
    };
    if (!isProactive) {
      await recordDocumentFacts(ctx, dossier.document, approved, {
        kind: 'disclosure.attribute_determined',
        data: {
          edition: edition.number,
          attribute: edition.attribute,
          ground: edition.withholding_ground,
          reassessOn: edition.reassess_on,
        },
      });
      return {
        id,
        editionNumber: edition.number,
        stage: 'withheld' as const,
        indexNumber: null,
        releasedOn: null,
      };
    }
    const { indexNumber, fact } = await releaseEdition(ctx, dossier, edition);
    await recordDocumentFacts(ctx, dossier.document, approved, fact);
    return {
      id,
      editionNumber: edition.number,
      stage: 'released' as const,
      indexNumber,
      releasedOn: ctx.today,
    };
  },
});
