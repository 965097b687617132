import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { saveInterpretationPlanInput } from '../../contract/interpretation.ts';
import { planNotOfDraft } from '../../messages/interpretation.ts';
import { updateEdition } from '../../store/documents.ts';
import { newestEdition } from '../../store/dossier.ts';
import { savePlan } from '../../store/interpretation/plans.ts';
import { isEditable, openDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';

/** Saves the plan of a draft's interpretation, or why none is needed. Fact: `disclosure.interpretation_planned`. */
export const saveInterpretationPlan = defineAct({
  name: 'disclosure.save_interpretation_plan',
  summary: { zh: '填写解读方案', en: 'plan the interpretation' },
  input: saveInterpretationPlanInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, plan }) => {
    const edition = newestEdition(dossier);
    if (!isEditable(edition)) throw planNotOfDraft();
    await savePlan(ctx.tx, edition, plan);
    const drafters = [...new Set([...edition.drafter_ids, ctx.actor.id])];
    await updateEdition(ctx.tx, { ...edition, drafter_ids: drafters });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.interpretation_planned',
      data: { edition: edition.number, kind: plan?.kind ?? null },
    });
    return { id };
  },
});
