import { randomBytes } from 'node:crypto';
import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { createPreviewInput } from '../../contract.ts';
import { documentNotFound } from '../../messages.ts';
import { newestEdition } from '../../store/dossier.ts';
import { insertPreviewLink, tokenHash } from '../../store/preview-links.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';

const DAY = 86_400_000;

/**
 * Makes a link under which an edition is read as readers will see it. It expires, can be revoked, and opens only for
 * signed-in people who may read the document; the house keeps its hash only.
 */
export const createPreviewLink = defineAct({
  name: 'disclosure.create_preview_link',
  summary: { zh: '生成预览链接', en: 'make a preview link' },
  input: createPreviewInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, editionNumber, days }) => {
    const number = editionNumber ?? newestEdition(dossier).number;
    const edition = dossier.editions.find((one) => one.number === number);
    if (!edition) throw documentNotFound();
    const token = randomBytes(24).toString('base64url');
    const link = {
      token_hash: tokenHash(token),
      id: newId(ctx.now.getTime()),
      agency_id: edition.agency_id,
      document_id: id,
      edition_number: number,
      created_by: ctx.actor.id,
      created_at: ctx.now,
      expires_at: new Date(ctx.now.getTime() + days * DAY),
      revoked_at: null,
    };
    await insertPreviewLink(ctx.tx, link);
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.preview_opened',
      data: { edition: number, linkId: link.id, days },
    });
    return { linkId: link.id, path: `/preview/${token}`, expiresAt: link.expires_at.toISOString() };
  },
});
