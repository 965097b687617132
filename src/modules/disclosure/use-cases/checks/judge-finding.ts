import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { judgeFindingInput } from '../../contract.ts';
import { canBeJudged } from '../../domain/checks/check-edition.ts';
import { findingNotJudgeable } from '../../messages/checks.ts';
import { digestsOfJudgements, endJudgement, insertJudgement } from '../../store/checks/judgements.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';
import { recordDocumentFacts } from '../record-document-fact.ts';
import { editionInHand, findingById, reportNow } from './edition-in-hand.ts';

/** A person answers for a finding: it is accepted with a reason, or it is none. Holds at every later run. */
export const judgeFinding = defineAct({
  name: 'disclosure.judge_finding',
  summary: { zh: '对检查问题作出处理意见', en: 'judge a finding' },
  input: judgeFindingInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier, { id, findingId, verdict, reason }) => {
    const edition = editionInHand(dossier);
    const { first, judgement } = await findingById(ctx, dossier, edition, findingId);
    if (!canBeJudged(first)) throw findingNotJudgeable();
    if (judgement) await endJudgement(ctx.tx, judgement, ctx.actor.id, ctx.now);
    const row = {
      id: newId(ctx.now.getTime()),
      agency_id: edition.agency_id,
      document_id: id,
      fingerprint: findingId,
      code: first.code,
      verdict,
      reason,
      judged_by: ctx.actor.id,
      judged_at: ctx.now,
      withdrawn_by: null,
      withdrawn_at: null,
    };
    await insertJudgement(ctx.tx, row);
    const ids = [row.id, ...(judgement ? [judgement.id] : [])];
    const digests = await digestsOfJudgements(ctx.tx, ids);
    await ctx.record(
      ...ids.map((subjectId) => ({
        agencyId: edition.agency_id,
        kind:
          subjectId === row.id
            ? 'disclosure.finding_judgement_given'
            : 'disclosure.finding_judgement_replaced',
        subjectType: 'document_finding_judgement',
        subjectId,
        legalOn: ctx.today,
        data: { documentId: id, code: first.code },
        recordHash: digests.get(subjectId)!,
      })),
    );
    await recordDocumentFacts(ctx, dossier.document, {
      kind: 'disclosure.finding_judged',
      data: { edition: edition.number, code: first.code, verdict, reason },
    });
    return reportNow(ctx, dossier, edition);
  },
});
