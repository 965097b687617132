import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { recallInput } from '../../contract.ts';
import { notDrafter } from '../../messages/editions.ts';
import { notInReview } from '../../messages.ts';
import { updateEdition } from '../../store/documents.ts';
import { newestEdition } from '../../store/dossier.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';

/** Those who wrote a draft take it back from review to go on writing (撤回). */
export const recallDraft = defineAct({
  name: 'disclosure.recall_draft',
  summary: { zh: '撤回送审稿', en: 'recall a draft from review' },
  input: recallInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, reason }) => {
    const edition = newestEdition(dossier);
    if (edition.review_state !== 'in_review') throw notInReview();
    if (ctx.actor.kind === 'person' && !edition.drafter_ids.includes(ctx.actor.id)) throw notDrafter();
    await updateEdition(ctx.tx, { ...edition, review_state: 'draft' });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.recalled',
      data: { edition: edition.number, ...(reason ? { reason } : {}) },
    });
    return { id, editionNumber: edition.number, stage: 'draft' as const };
  },
});
