import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { removeAttachmentInput } from '../contract.ts';
import { attachmentNotFound, notEditable } from '../messages.ts';
import { deleteEditionFile, updateEdition } from '../store/documents.ts';
import { filesOfEdition, newestEdition } from '../store/dossier.ts';
import { isEditable, openDossier, stageOfDossier, subjectOfDossier } from './open-dossier.ts';
import { recordDocumentFacts } from './record-document-fact.ts';

/** Takes a file off the newest edition; editions released earlier keep theirs. */
export const removeAttachment = defineAct({
  name: 'disclosure.remove_attachment',
  summary: { zh: '移除附件', en: 'remove an attachment' },
  input: removeAttachmentInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, fileId }) => {
    const edition = newestEdition(dossier);
    if (!isEditable(edition)) throw notEditable();
    const file = filesOfEdition(dossier, edition.id).find((one) => one.file_id === fileId);
    if (!file) throw attachmentNotFound();
    await deleteEditionFile(ctx.tx, file);
    const drafters = [...new Set([...edition.drafter_ids, ctx.actor.id])];
    await updateEdition(ctx.tx, { ...edition, drafter_ids: drafters });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.attachment_removed',
      data: { edition: edition.number, fileId },
    });
    return { id, editionNumber: edition.number, stage: stageOfDossier(dossier) };
  },
});
