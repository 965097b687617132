import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { sendBackInput } from '../contract.ts';
import { updateEdition } from '../store/documents.ts';
import { openDossier, subjectOfDossier } from './open-dossier.ts';
import { recordDocumentFacts } from './record-document-fact.ts';
import { editionToReview } from './review-gate.ts';

/** Sends a draft back to its editors with the reason. */
export const sendBack = defineAct({
  name: 'disclosure.send_back',
  summary: { zh: '退回修改', en: 'send a draft back' },
  input: sendBackInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, reason }) => {
    const edition = editionToReview(ctx, dossier);
    await updateEdition(ctx.tx, {
      ...edition,
      review_state: 'sent_back',
      sent_back_reason: reason,
      reviewed_by: ctx.actor.id,
      reviewed_at: ctx.now,
    });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.sent_back',
      data: { edition: edition.number, reason },
    });
    return { id, editionNumber: edition.number, stage: 'sent_back' as const };
  },
});
