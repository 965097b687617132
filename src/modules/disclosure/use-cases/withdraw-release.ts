import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { withdrawInput } from '../contract.ts';
import { notReleased } from '../messages.ts';
import { endRelease } from '../store/documents.ts';
import { newestEdition, standingRelease } from '../store/dossier.ts';
import { removeReleased } from '../store/released.ts';
import { openDossier, stageOfDossier, subjectOfDossier } from './open-dossier.ts';
import { recordDocumentFacts } from './record-document-fact.ts';

/** Takes a document down: page, files, lists and search at once; its address then shows when and why. */
export const withdrawRelease = defineAct({
  name: 'disclosure.withdraw_release',
  summary: { zh: '撤下文件', en: 'withdraw a document' },
  input: withdrawInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, reason, note }) => {
    const release = standingRelease(dossier);
    if (!release) throw notReleased();
    const end = {
      ended_on: ctx.today,
      ended_at: ctx.now,
      ended_by: 'withdrawn' as const,
      withdrawal_reason: reason,
      withdrawal_note: note,
    };
    await endRelease(ctx.tx, release, end);
    await removeReleased(ctx.tx, id);
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.withdrawn',
      // The note may name persons, so it stays with the release.
      data: { edition: release.edition_number, reason },
    });
    const releases = dossier.releases.map((one) => (one === release ? { ...one, ...end } : one));
    return {
      id,
      editionNumber: newestEdition(dossier).number,
      stage: stageOfDossier({ ...dossier, releases }),
    };
  },
});
