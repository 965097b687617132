import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { discardInput } from '../../contract.ts';
import { nothingToDiscard } from '../../messages/editions.ts';
import { deleteRelation, relationsFrom } from '../../store/decisions.ts';
import { updateDocument, updateEdition } from '../../store/documents.ts';
import { newestEdition, standingRelease } from '../../store/dossier.ts';
import { freeInterpretations } from '../interpretation/free-waiting.ts';
import { isEditable, openDossier, stageOfDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';

/**
 * Gives up a draft: a document that was never published ends with it, of any other only the open edition does and the
 * one before is the newest again. Text and number stay on record; relations it declared end with it, and interpretations
 * that waited for it wait no longer.
 */
export const discardDraft = defineAct({
  name: 'disclosure.discard_draft',
  summary: { zh: '作废草稿', en: 'discard a draft' },
  input: discardInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, reason }) => {
    const { document } = dossier;
    const edition = newestEdition(dossier);
    if (!isEditable(edition)) throw nothingToDiscard();
    const discarded = { ...edition, review_state: 'discarded' as const };
    await updateEdition(ctx.tx, discarded);
    for (const relation of await relationsFrom(ctx.tx, [id])) {
      if (relation.edition_number === edition.number) await deleteRelation(ctx.tx, relation);
    }
    const earlier = dossier.editions.findLast(({ review_state }) => review_state === 'approved');
    const changed = earlier ? { newest_edition: earlier.number } : { discarded_on: ctx.today };
    const { agency_id } = document;
    await updateDocument(ctx.tx, { id, agency_id, ...changed });
    await recordDocumentFacts(ctx, document, {
      kind: 'disclosure.discarded',
      data: { edition: edition.number, reason, whole: earlier === undefined },
    });
    if (!standingRelease(dossier))
      await freeInterpretations(ctx, edition, earlier === undefined ? 'discarded' : 'withdrawn');
    const after = {
      ...dossier,
      document: { ...document, ...changed },
      editions: dossier.editions.map((one) => (one === edition ? discarded : one)),
    };
    return { id, editionNumber: newestEdition(after).number, stage: stageOfDossier(after) };
  },
});
