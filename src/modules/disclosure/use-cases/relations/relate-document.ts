import { newId } from '../../../../kernel/ids.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { relateInput } from '../../contract.ts';
import { closesCircle, type RelationEdge } from '../../domain/relations.ts';
import {
  relationCircle,
  relationInReview,
  relationKnown,
  relationPublished,
  relationTarget,
} from '../../messages/editions.ts';
import { documentNotFound } from '../../messages.ts';
import { insertRelation, relationsFrom, type RelationRow } from '../../store/decisions.ts';
import { loadDossier, newestEdition, standingRelease, type Dossier } from '../../store/dossier.ts';
import { relationsAround } from '../../store/relations.ts';
import { countAsDrafter } from './count-as-drafter.ts';
import { mayChangeRelation } from '../../views/relation-permission.ts';
import { openDossier, stageOfDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { enterFor } from './enter-repeals.ts';

/**
 * Says how a document stands to another: amends, repeals, replaces, implements, forwards. With a draft it is reviewed with
 * the draft and a repeal takes effect with the release; on a published document it shows at once, and a repeal of a
 * document of the same agency is entered at once, so that only whoever may mark documents as repealed declares it.
 */
export const relateDocument = defineAct({
  name: 'disclosure.relate_document',
  summary: { zh: '登记文件关系', en: 'relate a document to another' },
  input: relateInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, type, targetId, targetText, effectiveOn, note }) => {
    const edition = newestEdition(dossier);
    if (edition.review_state === 'in_review') throw relationInReview();
    if (!mayChangeRelation(ctx, dossier, edition.number)) throw relationPublished();
    if ((targetId === undefined) === (targetText === undefined)) throw relationTarget();
    const known = await relationsFrom(ctx.tx, [id]);
    if (known.some((row) => row.type === type && sameTarget(row, { targetId, targetText })))
      throw relationKnown();
    if (targetId !== undefined) await checkTarget(ctx, { fromId: id, toId: targetId, type });
    const relation: RelationRow = {
      id: newId(ctx.now.getTime()),
      agency_id: edition.agency_id,
      document_id: id,
      edition_number: edition.review_state === 'approved' ? null : edition.number,
      type,
      target_id: targetId ?? null,
      target_text: targetText ?? null,
      effective_on: effectiveOn ?? null,
      note: note ?? null,
      applied_on: null,
      annulled_on: null,
      created_by: ctx.actor.id,
      created_at: ctx.now,
    };
    await insertRelation(ctx.tx, relation);
    await countAsDrafter(ctx, edition);
    if (mayEnterNow(ctx, dossier)) await enterFor(ctx, relation, edition);
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.relation_declared',
      data: {
        edition: relation.edition_number,
        type,
        targetId: targetId ?? null,
        effectiveOn: effectiveOn ?? null,
      },
    });
    return { id, relationId: relation.id, editionNumber: edition.number, stage: stageOfDossier(dossier) };
  },
});

const sameTarget = (
  row: RelationRow,
  { targetId, targetText }: { targetId?: string | undefined; targetText?: string | undefined },
): boolean => row.target_id === (targetId ?? null) && row.target_text === (targetText ?? null);

/** The other document exists in the reader's reach or is published, and the relation closes no circle. */
async function checkTarget(ctx: ActContext, edge: RelationEdge): Promise<void> {
  const target = await loadDossier(ctx.tx, edge.toId);
  const isReadable =
    target !== undefined &&
    (standingRelease(target) !== undefined ||
      ctx.may('disclosure.get_document', { agencyId: target.document.agency_id, recordId: edge.toId }));
  if (!isReadable) throw documentNotFound();
  const around = await relationsAround(ctx.tx, edge.toId);
  const edges = around.flatMap(({ document_id, target_id, type }) =>
    target_id === null ? [] : [{ fromId: document_id, toId: target_id, type }],
  );
  if (closesCircle(edges, edge)) throw relationCircle();
}

function mayEnterNow(ctx: ActContext, dossier: Dossier): boolean {
  const { agency_id: agencyId, id: recordId } = dossier.document;
  return (
    newestEdition(dossier).review_state === 'approved' &&
    standingRelease(dossier) !== undefined &&
    ctx.may('disclosure.repeal_document', { agencyId, recordId })
  );
}
