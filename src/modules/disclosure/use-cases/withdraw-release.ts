import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { withdrawInput } from '../contract.ts';
import { notReleased } from '../messages.ts';
import { newestEdition, standingRelease } from '../store/dossier.ts';
import { endPublication } from './end-publication.ts';
import { openDossier, stageOfDossier, subjectOfDossier } from './open-dossier.ts';
import { recordDocumentFacts } from './record-document-fact.ts';

/**
 * Takes a document down: page, files, lists and search at once. Its address then shows when and why, with the agency's
 * notice, or leads to where its content is found now.
 */
export const withdrawRelease = defineAct({
  name: 'disclosure.withdraw_release',
  summary: { zh: '撤下文件', en: 'withdraw a document' },
  input: withdrawInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, ...withdrawal }) => {
    const release = standingRelease(dossier);
    if (!release) throw notReleased();
    const end = await endPublication(ctx, release, withdrawal);
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.withdrawn',
      // The note may name persons, so it stays with the release.
      data: {
        edition: release.edition_number,
        reason: withdrawal.reason,
        ...(withdrawal.movedTo ? { movedTo: withdrawal.movedTo } : {}),
      },
    });
    const releases = dossier.releases.map((one) => (one === release ? { ...one, ...end } : one));
    return {
      id,
      editionNumber: newestEdition(dossier).number,
      stage: stageOfDossier({ ...dossier, releases }),
    };
  },
});
