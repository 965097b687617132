import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { reassessmentDueOn } from '../../domain/draft-rules.ts';
import { updateEdition } from '../../store/documents.ts';
import type { Dossier, EditionRow } from '../../store/dossier.ts';
import {
  demandInterpretation,
  documentToWaitFor,
  releaseInterpretations,
} from '../interpretation/release-together.ts';
import { freeInterpretations } from '../interpretation/free-waiting.ts';
import { setWaitsFor } from '../../store/interpretation/plans.ts';
import { refuseTakenNumber } from '../check-placement.ts';
import { enterRepeals } from '../relations/enter-repeals.ts';
import { recordDocumentFacts, type DocumentFact } from '../record-document-fact.ts';
import { releaseEdition } from '../release-edition.ts';

export interface Approved {
  id: string;
  editionNumber: number;
  stage: 'released' | 'withheld' | 'waiting';
  indexNumber: string | null;
  releasedOn: string | null;
}

/**
 * Freezes an edition whose review is complete. A proactive one is released at once and ends the documents it repeals;
 * any other is on record with its attribute and comes up again for assessment (Art. 18). An interpretation waits for the
 * document that it explains, and is released with it.
 */
export async function approveEdition(
  ctx: ActContext,
  dossier: Dossier,
  waiting: EditionRow,
  { secrecyReview, facts }: { secrecyReview: string | null; facts: readonly DocumentFact[] },
): Promise<Approved> {
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
  const { id } = dossier.document;
  const { number, attribute } = edition;
  if (!isProactive) {
    await recordDocumentFacts(ctx, dossier.document, ...facts, {
      kind: 'disclosure.attribute_determined',
      data: {
        edition: number,
        attribute,
        ground: edition.withholding_ground,
        reassessOn: edition.reassess_on,
      },
    });
    await freeInterpretations(ctx, edition, 'withheld');
    return { id, editionNumber: number, stage: 'withheld', indexNumber: null, releasedOn: null };
  }
  const waitsFor = await documentToWaitFor(ctx, edition);
  if (waitsFor !== null) {
    await setWaitsFor(ctx.tx, edition, waitsFor);
    await recordDocumentFacts(ctx, dossier.document, ...facts, {
      kind: 'disclosure.interpretation_waits',
      data: { edition: number, for: waitsFor },
    });
    return { id, editionNumber: number, stage: 'waiting', indexNumber: null, releasedOn: null };
  }
  await demandInterpretation(ctx, dossier, edition);
  const { indexNumber, fact } = await releaseEdition(ctx, dossier, edition);
  // Releases follow one another from here on: whoever had the number a moment ago is seen now.
  await refuseTakenNumber(ctx, edition);
  await enterRepeals(ctx, dossier.document, edition);
  await recordDocumentFacts(ctx, dossier.document, ...facts, fact);
  await releaseInterpretations(ctx, id);
  return { id, editionNumber: number, stage: 'released', indexNumber, releasedOn: ctx.today };
}
