import { newId } from '../../../../kernel/ids.ts';
import { CORRECTION_KIND } from '../../../../kernel/ledger/effective.ts';
import { factsOf } from '../../../../kernel/ledger/read.ts';
import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { annulRepealInput } from '../../contract/repeal-corrections.ts';
import { notRepealed, ownRepeal } from '../../messages/repeal-corrections.ts';
import { documentNotFound } from '../../messages.ts';
import {
  annulRelation,
  clearRepeal,
  endingRelation,
  insertAnnulledRepeal,
} from '../../store/annulled-repeals.ts';
import { lockDossier, newestEdition } from '../../store/dossier.ts';
import { unmarkRepealed } from '../../store/released.ts';
import { reviewerOf } from '../../views/review/progress-of.ts';
import { recordedRepeal, standingRepeal } from '../../views/standing-repeal.ts';
import { stageOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';

/** The document and the one that ended it, both locked: that one first, as its release does. */
async function openBoth(ctx: LoadContext, { id }: { id: string }) {
  const before = await endingRelation(ctx.tx, id);
  const ending = before && (await lockDossier(ctx.tx, before.document_id));
  const dossier = await lockDossier(ctx.tx, id);
  if (!dossier) throw documentNotFound();
  const relation = await endingRelation(ctx.tx, id);
  return { dossier, ending: relation?.id === before?.id ? ending : undefined, relation };
}

/**
 * Takes a wrong repeal back: the document holds again by its own dates, and a relation that entered the repeal is shown no
 * longer on either document. The wrong repeal and its correction stay on record. Never by who recorded it. Facts:
 * `ledger.corrected` on the document, `disclosure.relation_annulled` on the one that had ended it.
 */
export const annulRepeal = defineAct({
  name: 'disclosure.annul_repeal',
  summary: { zh: '更正废止标注', en: 'take a wrong repeal back' },
  input: annulRepealInput,
  load: openBoth,
  subject: ({ dossier: { document } }) => ({ agencyId: document.agency_id, recordId: document.id }),
  act: async (ctx, { dossier, ending, relation }, { id, reason, note }) => {
    const { document } = dossier;
    const { agency_id, repealed_on: repealedOn, repeal_basis: basis } = document;
    const repeal = standingRepeal(await factsOf(ctx.tx, 'document', id));
    // A relation without its document under lock was entered in this moment: what the person read is no longer so.
    if (repealedOn === null || !repeal || (relation && !ending)) throw notRepealed();
    if (recordedRepeal(reviewerOf(ctx.actor, agency_id), repeal, relation)) throw ownRepeal();
    await clearRepeal(ctx.tx, document);
    await unmarkRepealed(ctx.tx, id, ctx.today);
    await insertAnnulledRepeal(ctx.tx, {
      id: newId(ctx.now.getTime()),
      agency_id,
      document_id: id,
      repealed_on: repealedOn,
      repeal_basis: basis ?? '',
      by_document: relation?.document_id ?? null,
      reason,
      note,
      annulled_by: ctx.actor.id,
      annulled_on: ctx.today,
      annulled_at: ctx.now,
    });
    // The note may name persons, so it stays with the record.
    await recordDocumentFacts(ctx, document, {
      kind: CORRECTION_KIND,
      data: { corrects: repeal.id, reason },
    });
    if (relation && ending) {
      await annulRelation(ctx.tx, relation, ctx.today);
      await recordDocumentFacts(ctx, ending.document, {
        kind: 'disclosure.relation_annulled',
        data: { type: relation.type, targetId: id, reason },
      });
    }
    return { id, editionNumber: newestEdition(dossier).number, stage: stageOfDossier(dossier) };
  },
});
