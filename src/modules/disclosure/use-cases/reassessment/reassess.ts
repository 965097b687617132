import { addDays } from '../../../../kernel/dates.ts';
import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { reassessInput } from '../../contract.ts';
import { reassessmentDueOn } from '../../domain/draft-rules.ts';
import { WITHHOLDING_GROUNDS, type DisclosureAttribute } from '../../domain/vocabulary.ts';
import { groundDoesNotFit, nextTooFar, notWithheld } from '../../messages/editions.ts';
import { insertReassessment } from '../../store/decisions.ts';
import { newestEdition } from '../../store/dossier.ts';
import { beginEdition } from '../begin-edition.ts';
import { openDossier, stageOfDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';

/**
 * Looks again at a withheld document (Art. 18: 动态调整): it stays withheld on a lawful ground with reasons and a next
 * day, or is turned to proactive by a new edition, whose period for publication runs from today.
 */
export const reassess = defineAct({
  name: 'disclosure.reassess',
  summary: { zh: '动态评估', en: 'reassess a withheld document' },
  input: reassessInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, decision, ground: given, reason, nextOn }) => {
    if (stageOfDossier(dossier) !== 'withheld') throw notWithheld();
    const edition = newestEdition(dossier);
    const ground = given ?? edition.withholding_ground;
    const keeps = decision === 'keep';
    if (keeps && ground !== null) {
      const fits: readonly DisclosureAttribute[] = WITHHOLDING_GROUNDS[ground].for;
      if (!fits.includes(edition.attribute)) throw groundDoesNotFit();
    }
    const latest = reassessmentDueOn(ctx.today);
    const next = keeps ? (nextOn ?? latest) : null;
    if (next !== null && (next < addDays(ctx.today, 1) || next > latest)) throw nextTooFar(latest);
    await insertReassessment(ctx.tx, {
      id: newId(ctx.now.getTime()),
      agency_id: edition.agency_id,
      document_id: id,
      edition_id: edition.id,
      decision,
      ground: keeps ? ground : null,
      reason,
      next_on: next,
      decided_by: ctx.actor.id,
      decided_on: ctx.today,
      decided_at: ctx.now,
    });
    const assessed = {
      kind: 'disclosure.reassessed',
      data: { edition: edition.number, decision, ground: keeps ? ground : null, reason, nextOn: next },
    };
    if (keeps) {
      await recordDocumentFacts(ctx, dossier.document, assessed);
      return { id, decision, nextOn: next, editionNumber: edition.number };
    }
    const changes = { attribute: 'proactive' as const, withholding_ground: null, withholding_reason: null };
    const begun = await beginEdition(ctx, dossier, { changedOn: ctx.today, changes });
    await recordDocumentFacts(ctx, dossier.document, assessed, begun.fact);
    return { id, decision, nextOn: null, editionNumber: begun.edition.number };
  },
});
