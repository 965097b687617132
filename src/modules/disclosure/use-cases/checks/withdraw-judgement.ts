import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { withdrawJudgementInput } from '../../contract.ts';
import { judgementNotFound } from '../../messages/checks.ts';
import { digestsOfJudgements, endJudgement, judgementsOf } from '../../store/checks/judgements.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { editionInHand, reportNow } from './edition-in-hand.ts';

/** Takes a judgement back; the finding stands open again. */
export const withdrawJudgement = defineAct({
  name: 'disclosure.withdraw_judgement',
  summary: { zh: '撤回对检查问题的处理意见', en: 'take a judgement back' },
  input: withdrawJudgementInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, findingId }) => {
    const edition = editionInHand(dossier);
    const judgement = (await judgementsOf(ctx.tx, id)).get(findingId);
    if (!judgement) throw judgementNotFound();
    await endJudgement(ctx.tx, judgement, ctx.actor.id, ctx.now);
    const digests = await digestsOfJudgements(ctx.tx, [judgement.id]);
    await ctx.record({
      agencyId: edition.agency_id,
      kind: 'disclosure.finding_judgement_withdrawn',
      subjectType: 'document_finding_judgement',
      subjectId: judgement.id,
      legalOn: ctx.today,
      data: { documentId: id, code: judgement.code },
      recordHash: digests.get(judgement.id)!,
    });
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.finding_reopened',
      data: { edition: edition.number, code: judgement.code },
    });
    return reportNow(ctx, dossier, edition);
  },
});
