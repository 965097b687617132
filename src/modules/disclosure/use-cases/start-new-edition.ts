import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { startEditionInput } from '../contract.ts';
import { editionOpen } from '../messages.ts';
import { insertEdition, insertEditionFiles, updateDocument } from '../store/documents.ts';
import { filesOfEdition, newestEdition } from '../store/dossier.ts';
import { carriedFiles, nextEditionRow } from '../store/new-edition.ts';
import { checkDraft } from './draft-content.ts';
import { openDossier, subjectOfDossier } from './open-dossier.ts';
import { recordDocumentFacts } from './record-document-fact.ts';

/**
 * Begins the next edition with the content of the last approved one; what is released stays as it is until the new
 * edition is approved. `changedOn` starts a new period for publication (Art. 26).
 */
export const startNewEdition = defineAct({
  name: 'disclosure.start_new_edition',
  summary: { zh: '新建版本', en: 'start a new edition' },
  input: startEditionInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, changedOn }) => {
    const earlier = newestEdition(dossier);
    if (earlier.review_state !== 'approved') throw editionOpen();
    const number = earlier.number + 1;
    const next = nextEditionRow(earlier, { number, by: ctx.actor.id, now: ctx.now });
    const edition = { ...next, changed_on: changedOn ?? null };
    const files = carriedFiles(filesOfEdition(dossier, earlier.id), edition);
    checkDraft(edition, files, ctx.today);
    await insertEdition(ctx.tx, edition);
    await insertEditionFiles(ctx.tx, files);
    const { agency_id } = dossier.document;
    await updateDocument(ctx.tx, { id, agency_id, newest_edition: number });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.edition_started',
      data: { edition: number, changedOn: edition.changed_on },
    });
    return { id, editionNumber: number, stage: 'draft' as const };
  },
});
