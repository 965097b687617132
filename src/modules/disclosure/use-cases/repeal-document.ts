import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { repealInput } from '../contract.ts';
import { KINDS_WITH_VALIDITY } from '../domain/vocabulary.ts';
import { alreadyRepealed, noValidity, notPublishedYet, repealedBeforeSigned } from '../messages.ts';
import { newestEdition } from '../store/dossier.ts';
import { openDossier, stageOfDossier, subjectOfDossier } from './open-dossier.ts';
import { enterRepeal } from './relations/enter-repeals.ts';

/** Marks a document as repealed from a day on. The text stays readable, with a clear mark and the basis. */
export const repealDocument = defineAct({
  name: 'disclosure.repeal_document',
  summary: { zh: '标注废止', en: 'mark a document as repealed' },
  input: repealInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, repealedOn, basis }) => {
    const { document } = dossier;
    const approved = dossier.editions.findLast((edition) => edition.review_state === 'approved');
    if (!approved) throw notPublishedYet();
    if (!KINDS_WITH_VALIDITY.includes(approved.kind)) throw noValidity();
    if (document.repealed_on !== null) throw alreadyRepealed(document.repealed_on);
    if (approved.signed_on !== null && repealedOn < approved.signed_on) throw repealedBeforeSigned();
    await enterRepeal(ctx, dossier, { repealedOn, basis });
    return { id, editionNumber: newestEdition(dossier).number, stage: stageOfDossier(dossier) };
  },
});
