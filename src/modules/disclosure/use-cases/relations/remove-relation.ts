import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { removeRelationInput } from '../../contract.ts';
import {
  relationApplied,
  relationInReview,
  relationNotFound,
  relationPublished,
} from '../../messages/editions.ts';
import { deleteRelation, relationsFrom } from '../../store/decisions.ts';
import { newestEdition } from '../../store/dossier.ts';
import { countAsDrafter } from './count-as-drafter.ts';
import { mayChangeRelation } from '../../views/relation-permission.ts';
import { openDossier, stageOfDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';

/** Takes back a relation that has had no effect; the fact of having declared it stays. */
export const removeRelation = defineAct({
  name: 'disclosure.remove_relation',
  summary: { zh: '删除文件关系', en: 'remove a relation' },
  input: removeRelationInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, relationId }) => {
    const edition = newestEdition(dossier);
    if (edition.review_state === 'in_review') throw relationInReview();
    const relation = (await relationsFrom(ctx.tx, [id])).find((row) => row.id === relationId);
    if (!relation) throw relationNotFound();
    if (!mayChangeRelation(ctx, dossier, relation.edition_number)) throw relationPublished();
    if (relation.applied_on !== null) throw relationApplied();
    await deleteRelation(ctx.tx, relation);
    await countAsDrafter(ctx, edition);
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.relation_removed',
      data: { type: relation.type, targetId: relation.target_id },
    });
    return { id, editionNumber: edition.number, stage: stageOfDossier(dossier) };
  },
});
