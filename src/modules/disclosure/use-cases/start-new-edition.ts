import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { startEditionInput } from '../contract.ts';
import { editionOpen } from '../messages.ts';
import { newestEdition } from '../store/dossier.ts';
import { beginEdition } from './begin-edition.ts';
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
    if (newestEdition(dossier).review_state !== 'approved') throw editionOpen();
    const { edition, fact } = await beginEdition(ctx, dossier, { changedOn: changedOn ?? null });
    await recordDocumentFacts(ctx, dossier.document, fact);
    return { id, editionNumber: edition.number, stage: 'draft' as const };
  },
});
