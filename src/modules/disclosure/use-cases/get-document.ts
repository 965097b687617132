import { factsOf } from '../../../kernel/ledger/read.ts';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { personNames } from '../../identity/index.ts';
import { documentIdInput, type StaffDocument } from '../contract.ts';
import { validityOn } from '../domain/validity.ts';
import { documentNotFound } from '../messages.ts';
import { loadDossier, newestEdition, standingRelease } from '../store/dossier.ts';
import { deadlinesOf } from '../views/deadline-of.ts';
import { nextSteps } from '../views/next-steps.ts';
import { peopleOf, toEdition, toReleases, toTimeline } from '../views/staff-document.ts';
import { stageOfDossier, subjectOfDossier } from './open-dossier.ts';

/** A document with all editions, reviews, releases, its timeline and the next lawful steps, for staff. */
export const getDocument = defineRead({
  name: 'disclosure.get_document',
  summary: { zh: '查看文件办理情况', en: 'read a document as staff' },
  input: documentIdInput,
  load: async (ctx, { id }) => {
    const dossier = await loadDossier(ctx.tx, id);
    if (!dossier) throw documentNotFound();
    return dossier;
  },
  subject: subjectOfDossier,
  act: async (ctx, dossier): Promise<StaffDocument> => {
    const { document } = dossier;
    const newest = newestEdition(dossier);
    const release = standingRelease(dossier);
    const facts = await factsOf(ctx.tx, 'document', document.id);
    const names = await personNames(ctx.tx, peopleOf(dossier, facts));
    const deadlines = await deadlinesOf(ctx.tx, document.agency_id, ctx.today);
    const { attribute, signed_on: signedOn, changed_on: changedOn, kind } = newest;
    const releaseOfNewest = dossier.releases.find(({ edition_id }) => edition_id === newest.id);
    return {
      id: document.id,
      agencyId: document.agency_id,
      indexNumber: document.index_number,
      stage: stageOfDossier(dossier),
      isReleased: release !== undefined,
      repealedOn: document.repealed_on,
      repealBasis: document.repeal_basis,
      validity: validityOn(
        {
          kind,
          effectiveOn: newest.effective_on,
          expiresOn: newest.expires_on,
          repealedOn: document.repealed_on,
        },
        ctx.today,
      ),
      deadline: deadlines.of({
        attribute,
        signedOn,
        changedOn,
        releasedOn: releaseOfNewest?.released_on ?? null,
      }),
      editions: dossier.editions.map((edition) => toEdition(edition, dossier, names)).reverse(),
      releases: toReleases(dossier),
      timeline: toTimeline(facts, names),
      nextSteps: nextSteps(ctx, dossier),
    };
  },
});
