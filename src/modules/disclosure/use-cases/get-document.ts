import { factsOf } from '../../../kernel/ledger/read.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { currentCalendar } from '../../calendar/index.ts';
import { personNames } from '../../identity/index.ts';
import { documentIdInput, type StaffDocument } from '../contract.ts';
import { validityOn } from '../domain/validity.ts';
import { documentNotFound } from '../messages.ts';
import { emergenciesOf, reassessmentsOf, reviewsOf } from '../store/decisions.ts';
import { loadDossier, newestEdition, standingRelease, type Dossier } from '../store/dossier.ts';
import { previewLinksOf } from '../store/preview-links.ts';
import { agencySetting } from '../store/settings.ts';
import { annulledRepealsOf } from '../store/annulled-repeals.ts';
import { deadlinesOf } from '../views/deadline-of.ts';
import {
  deadlineAccount,
  reassessmentDue,
  toEmergency,
  toPreviewLink,
  toReassessment,
} from '../views/document-parts.ts';
import { nextSteps } from '../views/next-steps.ts';
import { isOwnRepeal, toRepealCorrections } from '../views/repeal-corrections.ts';
import { relationsOf } from '../views/relations.ts';
import { contentHashOf } from '../views/review/content-hash.ts';
import { progressOf, reviewerOf } from '../views/review/progress-of.ts';
import { reviewTrail } from '../views/review/review-trail.ts';
import { peopleOf, toEdition, toReleases, toTimeline } from '../views/staff-document.ts';
import { stageOfDossier, subjectOfDossier } from './open-dossier.ts';

/** A document with all editions, reviews, releases, relations, its timeline and the next lawful steps, for staff. */
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
    const { id, agency_id } = document;
    const newest = newestEdition(dossier);
    const facts = await factsOf(ctx.tx, 'document', id);
    const reviews = await reviewsOf(ctx.tx, [id]);
    const emergencies = await emergenciesOf(ctx.tx, [id]);
    const assessed = await reassessmentsOf(ctx.tx, [id]);
    const links = await previewLinksOf(ctx.tx, id);
    const annulled = await annulledRepealsOf(ctx.tx, [id]);
    const names = await personNames(ctx.tx, peopleOf(dossier, facts, reviews));
    const maySee = (agencyId: string) => ctx.may('disclosure.get_document', { agencyId });
    const progress = await progressOf(ctx, dossier, newest);
    const reviewer = reviewerOf(ctx.actor, agency_id);
    const trail = reviewTrail(ctx, newest, { progress, reviewer }, names);
    const isEmergency = new Set(emergencies.map((row) => row.edition_id));
    const editions = [];
    for (const edition of dossier.editions) {
      const rows = reviews.filter((row) => row.edition_id === edition.id);
      const contentHash =
        edition === newest
          ? trail.contentHash
          : rows.length === 0
            ? ''
            : await contentHashOf(ctx, dossier, edition);
      const review = { rows, contentHash, isEmergency: isEmergency.has(edition.id) };
      editions.unshift(toEdition(edition, dossier, names, review));
    }
    return {
      id,
      agencyId: agency_id,
      indexNumber: document.index_number,
      stage: stageOfDossier(dossier),
      isReleased: standingRelease(dossier) !== undefined,
      repealedOn: document.repealed_on,
      repealBasis: document.repeal_basis,
      discardedOn: document.discarded_on,
      validity: validityOn(
        {
          kind: newest.kind,
          effectiveOn: newest.effective_on,
          expiresOn: newest.expires_on,
          repealedOn: document.repealed_on,
        },
        ctx.today,
      ),
      ...(await deadlineWithAccount(ctx, dossier)),
      editions,
      releases: toReleases(dossier),
      reviewTrail: trail,
      emergencies: emergencies.map((row) => toEmergency(row, names, ctx.today)).reverse(),
      relations: await relationsOf(ctx.tx, id, ctx.today, maySee),
      repealCorrections: await toRepealCorrections(ctx.tx, annulled, names, maySee),
      previewLinks: links.map((row) => toPreviewLink(row, names, ctx.now)),
      reassessments: assessed.map((row) => toReassessment(row, names)).reverse(),
      reassessOn: reassessmentDue(newest, assessed),
      timeline: toTimeline(facts, names),
      nextSteps: nextSteps(ctx, dossier, {
        progress,
        reviewer,
        emergencies,
        ownRepeal: await isOwnRepeal(ctx.tx, document, facts, reviewer),
      }),
    };
  },
});

async function deadlineWithAccount(
  ctx: ActContext,
  dossier: Dossier,
): Promise<Pick<StaffDocument, 'deadline' | 'deadlineAccount'>> {
  const { agency_id } = dossier.document;
  const newest = newestEdition(dossier);
  const { attribute, signed_on: signedOn, changed_on: changedOn, review_state } = newest;
  if (review_state === 'discarded') return { deadline: null, deadlineAccount: null };
  const release = dossier.releases.find(({ edition_id }) => edition_id === newest.id);
  const deadlines = await deadlinesOf(ctx.tx, agency_id, ctx.today);
  const deadline = deadlines.of({ attribute, signedOn, changedOn, releasedOn: release?.released_on ?? null });
  const calendar = await currentCalendar(ctx.tx, agency_id);
  const workingDays = await agencySetting(ctx.tx, agency_id, 'publicationWorkingDays');
  return { deadline, deadlineAccount: deadlineAccount(calendar, deadline, workingDays) };
}
