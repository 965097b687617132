import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { judgeFindingsInput, type Judged } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { digestOfRow } from '../../store/collection/digests.ts';
import { JUDGEMENT_SUBJECT, judgementsOf, saveJudgement } from '../../store/collection/judgements.ts';
import { findingsOf } from '../../views/collection/received-report.ts';
import { receivedRowView } from '../../views/collection/received-view.ts';
import { highestScore } from '../../views/collection/resemblances.ts';
import { lockedReceived, ofKeeper } from './load-received.ts';

/**
 * Confirms or dismisses findings, or takes that back. A judgement belongs to the agency and year, not to the file: it
 * stands when the report is checked again or handed in anew and the same finding is still there. Fact:
 * `reporting.finding_judged`.
 */
export const judgeFindings = defineAct({
  name: 'reporting.judge_findings',
  summary: { zh: '判断审读发现', en: 'judge findings of a report' },
  input: judgeFindingsInput,
  load: lockedReceived,
  subject: ofKeeper,
  act: async (ctx, row, { judgements }): Promise<Judged> => {
    const before = await judgementsOf(ctx.tx, row);
    const findings = new Map(row.findings.map((finding) => [finding.key, finding]));
    for (const { findingKey, verdict, reason } of judgements) {
      const finding = findings.get(findingKey);
      if (!finding) throw refuseCollecting('unknown_finding', 'judgements');
      const known = before.get(findingKey);
      if (verdict === 'open' && (!known || known.verdict === 'open'))
        throw refuseCollecting('not_judged', 'judgements');
      const saved = await saveJudgement(ctx.tx, {
        agency_id: row.agency_id,
        year: row.year,
        about_key: row.about_key,
        finding_key: findingKey,
        id: known?.id ?? newId(ctx.now.getTime()),
        verdict,
        reason,
        judged_by: ctx.actor.id,
        judged_at: ctx.now,
      });
      before.set(findingKey, saved);
      await ctx.record({
        agencyId: row.agency_id,
        kind: 'reporting.finding_judged',
        subjectType: JUDGEMENT_SUBJECT,
        subjectId: saved.id,
        legalOn: ctx.today,
        data: { report: row.id, code: finding.code, finding: findingKey, verdict },
        recordHash: digestOfRow(saved),
      });
    }
    return {
      ...receivedRowView(row, before, highestScore(row.resemblances)),
      findings: await findingsOf(ctx.tx, row),
    };
  },
});
