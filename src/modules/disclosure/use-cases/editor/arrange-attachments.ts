import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { arrangeAttachmentsInput } from '../../contract.ts';
import { renamed } from '../../domain/file-name.ts';
import { attachmentNotFound, notEditable } from '../../messages.ts';
import { moveEditionFile, updateEdition } from '../../store/documents.ts';
import { filesOfEdition, newestEdition } from '../../store/dossier.ts';
import { isAttachment } from '../../store/file-roles.ts';
import { checkDraft } from '../draft-content.ts';
import { isEditable, openDossier, stageOfDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';

/** Puts the attachments of a draft in order and names them; those not mentioned follow as they were. */
export const arrangeAttachments = defineAct({
  name: 'disclosure.arrange_attachments',
  summary: { zh: '调整附件顺序和名称', en: 'order and name the attachments' },
  input: arrangeAttachmentsInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, files }) => {
    const edition = newestEdition(dossier);
    if (!isEditable(edition)) throw notEditable();
    const all = filesOfEdition(dossier, edition.id);
    const present = all.filter(isAttachment);
    const named = [...new Map(files.map((file) => [file.fileId, file])).values()].map(({ fileId, name }) => {
      const row = present.find(({ file_id }) => file_id === fileId);
      if (!row) throw attachmentNotFound();
      return name === undefined ? row : { ...row, name: renamed(row.name, name) };
    });
    const rest = present.filter(({ file_id }) => !named.some((row) => row.file_id === file_id));
    const arranged = [...named, ...rest].map((row, at) => ({ ...row, position: at + 1 }));
    checkDraft(edition, [...all.filter((row) => !isAttachment(row)), ...arranged], ctx.today);
    for (const row of arranged) await moveEditionFile(ctx.tx, row);
    const drafters = [...new Set([...edition.drafter_ids, ctx.actor.id])];
    await updateEdition(ctx.tx, { ...edition, drafter_ids: drafters });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.attachments_arranged',
      data: { edition: edition.number, fileIds: arranged.map(({ file_id }) => file_id) },
    });
    return { id, editionNumber: edition.number, stage: stageOfDossier(dossier) };
  },
});
