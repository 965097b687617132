import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { removeAttachmentInput } from '../contract.ts';
import { attachmentNotFound, documentNotFound } from '../messages.ts';
import { loadDossier } from '../store/dossier.ts';
import { subjectOfDossier } from './open-dossier.ts';

/** A file of any edition, for staff who work on the document. */
export const readAttachment = defineRead({
  name: 'disclosure.read_attachment',
  summary: { zh: '查看附件', en: 'read an attachment' },
  input: removeAttachmentInput,
  load: async (ctx, { id }) => {
    const dossier = await loadDossier(ctx.tx, id);
    if (!dossier) throw documentNotFound();
    return dossier;
  },
  subject: subjectOfDossier,
  act: (ctx, dossier, { fileId }) => {
    if (!dossier.files.some((file) => file.file_id === fileId)) throw attachmentNotFound();
    return ctx.files.read(ctx.tx, fileId);
  },
});
