import { acceptUpload } from '../../../kernel/files/accepted-kinds.ts';
import { uploadSchema } from '../../../kernel/http/uploads.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { attachmentInput } from '../contract.ts';
import { notEditable, tooManyFiles } from '../messages.ts';
import { readApart } from '../inspection/read-apart.ts';
import { insertEditionFiles, updateEdition } from '../store/documents.ts';
import { filesOfEdition, newestEdition } from '../store/dossier.ts';
import { keepReading } from '../store/file-texts.ts';
import { checkDraft } from './draft-content.ts';
import { isEditable, openDossier, subjectOfDossier } from './open-dossier.ts';
import { recordDocumentFacts } from './record-document-fact.ts';

const MOST_FILES = 20;

/** Adds a file to the newest edition; its kind is judged by its bytes. Readers see it from the release on. */
export const uploadAttachment = defineAct({
  name: 'disclosure.upload_attachment',
  summary: { zh: '上传附件', en: 'add an attachment' },
  input: attachmentInput.extend({ file: uploadSchema }),
  // Reading what the file holds takes long: before the transaction, which finds it read.
  prepare: async ({ file }) =>
    void (await readApart(await acceptUpload(file.name, file.content), file.content)),
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { label, file }) => {
    const edition = newestEdition(dossier);
    if (!isEditable(edition)) throw notEditable();
    const present = filesOfEdition(dossier, edition.id);
    if (present.length >= MOST_FILES) throw tooManyFiles(MOST_FILES);
    const mediaType = await acceptUpload(file.name, file.content);
    const name = nameFor(file.name, label);
    const { agency_id, id } = dossier.document;
    const stored = await ctx.files.put(
      ctx.tx,
      { agencyId: agency_id, name, mediaType, content: file.content, sealed: false, createdBy: ctx.actor.id },
      ctx.now,
    );
    await keepReading(ctx.tx, stored, await readApart(mediaType, file.content), ctx.now);
    const row = {
      edition_id: edition.id,
      agency_id,
      file_id: stored.id,
      document_id: id,
      name,
      media_type: mediaType,
      size: stored.size,
      position: Math.max(0, ...present.map(({ position }) => position)) + 1,
      role: 'attachment' as const,
    };
    checkDraft(edition, [...present, row], ctx.today);
    await insertEditionFiles(ctx.tx, [row]);
    const drafters = [...new Set([...edition.drafter_ids, ctx.actor.id])];
    await updateEdition(ctx.tx, { ...edition, drafter_ids: drafters });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.attachment_added',
      data: { edition: edition.number, fileId: stored.id, sha256: stored.sha256 },
    });
    return { id: stored.id, name, mediaType, size: stored.size };
  },
});

/** The name readers see: the label with the file's ending, or the file's own name without folders. */
function nameFor(fileName: string, label: string | undefined): string {
  const own = fileName.split(/[\\/]/).pop()!;
  const ending = own.slice(own.lastIndexOf('.'));
  if (!label) return own;
  return label.toLowerCase().endsWith(ending.toLowerCase()) ? label : label + ending;
}
