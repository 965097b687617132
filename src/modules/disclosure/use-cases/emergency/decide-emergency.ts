import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { decideEmergencyInput } from '../../contract.ts';
import { FINAL_ROLES } from '../../domain/review-plan.ts';
import { wroteIt } from '../../domain/review-progress.ts';
import { noEmergencyOpen, ownEmergency } from '../../messages/editions.ts';
import { decideEmergencyRow, emergenciesOf } from '../../store/decisions.ts';
import { newestEdition, standingRelease, type Dossier } from '../../store/dossier.ts';
import { progressOf, reviewerOf } from '../../views/review/progress-of.ts';
import { endPublication } from '../end-publication.ts';
import { openDossier, stageOfDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { recordDecisions } from '../review/record-decision.ts';

/**
 * The approval after an emergency publication, by somebody who neither wrote nor published it, nor stands in for who did: it stands, or is taken
 * down at once. Coming late is kept with the fact.
 */
export const decideEmergency = defineAct({
  name: 'disclosure.decide_emergency',
  summary: { zh: '应急发布补批', en: 'decide on an emergency publication' },
  input: decideEmergencyInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, decision, opinion, basis }) => {
    const row = (await emergenciesOf(ctx.tx, [id])).findLast(({ outcome }) => outcome === null);
    const edition = dossier.editions.find((one) => one.id === row?.edition_id);
    if (!row || !edition) throw noEmergencyOpen();
    const parties = [row.published_by, ...edition.drafter_ids];
    if (wroteIt(reviewerOf(ctx.actor, edition.agency_id), parties, FINAL_ROLES)) throw ownEmergency();
    const approves = decision === 'approve';
    const progress = await progressOf(ctx, dossier, edition);
    await recordDecisions(ctx, edition, progress, {
      step: 'emergency_approval',
      outcome: approves ? 'passed' : 'sent_back',
      opinion,
      basis: basis ?? null,
    });
    await decideEmergencyRow(ctx.tx, row, {
      outcome: approves ? 'approved' : 'withdrawn',
      decided_by: ctx.actor.id,
      decided_on: ctx.today,
      decided_at: ctx.now,
      opinion,
    });
    const decided = {
      kind: approves ? 'disclosure.emergency_approved' : 'disclosure.emergency_refused',
      data: {
        edition: edition.number,
        opinion,
        inTime: ctx.today <= row.approve_by,
        contentHash: progress.contentHash,
      },
    };
    const release = dossier.releases.find((one) => one.edition_id === edition.id && one.ended_at === null);
    if (approves || !release) {
      await recordDocumentFacts(ctx, dossier.document, decided);
      return answer(id, dossier);
    }
    const end = await endPublication(ctx, release, { reason: 'other', note: opinion });
    await recordDocumentFacts(ctx, dossier.document, decided, {
      kind: 'disclosure.withdrawn',
      data: { edition: edition.number, reason: 'other' },
    });
    const releases = dossier.releases.map((one) => (one === release ? { ...one, ...end } : one));
    return answer(id, { ...dossier, releases });
  },
});

const answer = (id: string, dossier: Dossier) => ({
  id,
  editionNumber: newestEdition(dossier).number,
  stage: stageOfDossier(dossier),
  isReleased: standingRelease(dossier) !== undefined,
});
