import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { FREED_TEXTS, type LostBecause } from '../../messages/interpretation.ts';
import { freeWaiting } from '../../store/interpretation/free.ts';
import { waitingFor } from '../../store/interpretation/plans.ts';
import { lockDossier, type EditionRow } from '../../store/dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';

/**
 * Releases the interpretations that wait for a document which will not be published as it is: what was approved with it
 * can neither appear nor wait for ever. It comes back to those who wrote it, with the reason; there it is bound to another
 * document, which is reviewed anew, or discarded. Where a later draft is open already, only the approved one ends.
 */
export async function freeInterpretations(
  ctx: ActContext,
  { document_id: documentId, title }: Pick<EditionRow, 'document_id' | 'title'>,
  why: LostBecause,
): Promise<void> {
  for (const id of await waitingFor(ctx.tx, documentId)) {
    const dossier = await lockDossier(ctx.tx, id);
    const approved = dossier?.editions.findLast(({ review_state }) => review_state === 'approved');
    if (!dossier || approved?.waits_for !== documentId) continue; // asked again under the lock
    const isNewest = approved.number === dossier.document.newest_edition;
    await freeWaiting(ctx.tx, approved, {
      review_state: isNewest ? 'sent_back' : 'discarded',
      sent_back_reason: FREED_TEXTS[why](title),
    });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.interpretation_freed',
      data: { edition: approved.number, from: documentId, why, reason: FREED_TEXTS[why](title) },
    });
  }
}
