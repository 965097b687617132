import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { readPreviewInput, type Preview } from '../../contract.ts';
import { previewNotFound } from '../../messages/editions.ts';
import { loadDossier } from '../../store/dossier.ts';
import { previewLinkByToken } from '../../store/preview-links.ts';
import { previewDocument } from '../../views/preview-document.ts';
import { subjectOfDossier } from '../open-dossier.ts';

/** An edition as readers will see it, by a link that holds, for people who may read the document. */
export const readPreview = defineRead({
  name: 'disclosure.read_preview',
  summary: { zh: '预览文件', en: 'preview a document' },
  input: readPreviewInput,
  load: async (ctx, { token }) => {
    const link = await previewLinkByToken(ctx.tx, token);
    const holds = link && link.revoked_at === null && link.expires_at > ctx.now;
    const dossier = holds ? await loadDossier(ctx.tx, link.document_id) : undefined;
    if (!holds || !dossier) throw previewNotFound();
    return { link, dossier };
  },
  subject: ({ dossier }) => subjectOfDossier(dossier),
  act: async (ctx, { link, dossier }): Promise<Preview> => {
    const edition = dossier.editions.find(({ number }) => number === link.edition_number);
    if (!edition) throw previewNotFound();
    return {
      document: await previewDocument(ctx, dossier, edition),
      reviewState: edition.review_state,
      expiresAt: link.expires_at.toISOString(),
    };
  },
});
