import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { revokePreviewInput } from '../../contract.ts';
import { previewNotFound } from '../../messages/editions.ts';
import { newestEdition } from '../../store/dossier.ts';
import { previewLinksOf, revokePreviewRow } from '../../store/preview-links.ts';
import { openDossier, stageOfDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';

/** Ends a preview link at once. */
export const revokePreviewLink = defineAct({
  name: 'disclosure.revoke_preview_link',
  summary: { zh: '撤销预览链接', en: 'revoke a preview link' },
  input: revokePreviewInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, linkId }) => {
    const link = (await previewLinksOf(ctx.tx, id)).find((one) => one.id === linkId);
    if (!link || link.revoked_at !== null) throw previewNotFound();
    await revokePreviewRow(ctx.tx, link.token_hash, ctx.now);
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.preview_revoked',
      data: { edition: link.edition_number, linkId },
    });
    return { id, editionNumber: newestEdition(dossier).number, stage: stageOfDossier(dossier) };
  },
});
