import { currentCalendar } from '../../../calendar/index.ts';
import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { publishEmergencyInput } from '../../contract.ts';
import { submissionProblems } from '../../domain/draft-rules.ts';
import { EMERGENCY_ROLES } from '../../domain/review-plan.ts';
import { wroteIt } from '../../domain/review-progress.ts';
import { notProactive, reviewObstacle, secrecyOpinionRequired } from '../../messages/editions.ts';
import { editionChanged, notEditable } from '../../messages.ts';
import { insertEmergency } from '../../store/decisions.ts';
import { filesOfEdition, newestEdition } from '../../store/dossier.ts';
import { agencySetting } from '../../store/settings.ts';
import { progressOf, reviewerOf } from '../../views/review/progress-of.ts';
import { checkPlacement } from '../check-placement.ts';
import { dropUnusedPictures } from '../checks/draft-pictures.ts';
import { passChecks } from '../checks/gate.ts';
import { factsOfEdition, refuse } from '../draft-content.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { approveEdition } from '../review/approve-edition.ts';
import { recordDecisions } from '../review/record-decision.ts';

/**
 * Publishes at once what people must know in an emergency (Art. 6, Art. 20(12)), before its review: decided by somebody
 * who did not write it, with the reason, after a secrecy review (Art. 17 knows no exception), and marked. Somebody else
 * approves it afterwards within the agency's period; until then it stands on the list of what is open.
 */
export const publishEmergency = defineAct({
  name: 'disclosure.publish_emergency',
  summary: { zh: '应急发布', en: 'publish in an emergency' },
  input: publishEmergencyInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, found, { reason, secrecyOpinion, editionNumber }) => {
    const edition = newestEdition(found);
    if (!['draft', 'sent_back', 'in_review'].includes(edition.review_state)) throw notEditable();
    if (editionNumber !== undefined && editionNumber !== edition.number) throw editionChanged();
    if (edition.attribute !== 'proactive') throw notProactive();
    const decider = reviewerOf(ctx.actor, edition.agency_id);
    if (wroteIt(decider, edition.drafter_ids, EMERGENCY_ROLES)) throw reviewObstacle('own_draft');
    // From a draft that was never submitted: pictures its text no longer shows stay behind here too.
    const dossier = { ...found, files: await dropUnusedPictures(ctx, found, edition) };
    refuse(submissionProblems(factsOfEdition(edition, filesOfEdition(dossier, edition.id)), ctx.today));
    await checkPlacement(ctx, edition);
    // Haste excuses no mark of classification; whatever else was found is on record with the act.
    const findings = await passChecks(ctx, dossier, edition, { only: ['classification_mark'] });
    const progress = await progressOf(ctx, dossier, edition);
    const passed = progress.rows.findLast((row) => row.step === 'secrecy' && row.outcome === 'passed');
    const hasPassed = progress.passed.has('secrecy');
    if (!hasPassed && secrecyOpinion === undefined) throw secrecyOpinionRequired();
    if (!hasPassed) {
      await recordDecisions(ctx, edition, progress, {
        step: 'secrecy',
        outcome: 'passed',
        opinion: secrecyOpinion!,
        basis: null,
      });
    }
    const calendar = await currentCalendar(ctx.tx, edition.agency_id);
    const days = await agencySetting(ctx.tx, edition.agency_id, 'emergencyApprovalDays');
    const approveBy = calendar.addWorkingDays(ctx.today, days);
    await insertEmergency(ctx.tx, {
      id: newId(ctx.now.getTime()),
      agency_id: edition.agency_id,
      document_id: edition.document_id,
      edition_id: edition.id,
      edition_number: edition.number,
      reason,
      published_by: ctx.actor.id,
      published_on: ctx.today,
      published_at: ctx.now,
      approve_by: approveBy,
      outcome: null,
      decided_by: null,
      decided_on: null,
      decided_at: null,
      opinion: null,
    });
    return approveEdition(ctx, dossier, edition, {
      secrecyReview: hasPassed ? (passed?.opinion ?? null) : secrecyOpinion!,
      facts: [
        {
          kind: 'disclosure.emergency_published',
          data: { edition: edition.number, reason, approveBy, contentHash: progress.contentHash, findings },
        },
      ],
    });
  },
});
