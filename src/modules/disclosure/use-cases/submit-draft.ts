import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { submitDraftInput } from '../contract.ts';
import { submissionProblems } from '../domain/draft-rules.ts';
import { notEditable, stillReleased } from '../messages.ts';
import { updateEdition } from '../store/documents.ts';
import { filesOfEdition, newestEdition, standingRelease } from '../store/dossier.ts';
import { agencySetting } from '../store/settings.ts';
import { checkPlacement } from './check-placement.ts';
import { dropUnusedPictures } from './checks/draft-pictures.ts';
import { passChecks } from './checks/gate.ts';
import { factsOfEdition, refuse } from './draft-content.ts';
import { demandPlan } from './interpretation/demand-plan.ts';
import { isEditable, openDossier, subjectOfDossier } from './open-dossier.ts';
import { recordDocumentFacts } from './record-document-fact.ts';

/** Hands a draft to the reviewers. From now on it cannot be changed until it is sent back (Art. 17). */
export const submitDraft = defineAct({
  name: 'disclosure.submit_draft',
  summary: { zh: '提交审查', en: 'submit a draft for review' },
  input: submitDraftInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, found, { id, warningsSeen }) => {
    const edition = newestEdition(found);
    if (!isEditable(edition)) throw notEditable();
    const dossier = { ...found, files: await dropUnusedPictures(ctx, found, edition) };
    refuse(submissionProblems(factsOfEdition(edition, filesOfEdition(dossier, edition.id)), ctx.today));
    if (edition.attribute !== 'proactive' && standingRelease(dossier)) throw stillReleased();
    await checkPlacement(ctx, edition);
    await demandPlan(ctx, edition);
    const findings = await passChecks(ctx, dossier, edition, { warningsSeen });
    await updateEdition(ctx.tx, {
      ...edition,
      review_state: 'in_review',
      submitted_at: ctx.now,
      sent_back_reason: null,
      review_plan: await agencySetting(ctx.tx, edition.agency_id, 'reviewPlan'),
      drafter_ids: [...new Set([...edition.drafter_ids, ctx.actor.id])],
    });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.submitted',
      data: { edition: edition.number, attribute: edition.attribute, findings },
    });
    return { id, editionNumber: edition.number, stage: 'in_review' as const };
  },
});
