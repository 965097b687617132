import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { returnSubmissionInput } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { receivedRow } from '../../store/collection/received-reports.ts';
import { updateSubmission } from '../../store/collection/submissions.ts';
import { memberRow } from '../../views/collection/member-row.ts';
import { returnText } from '../../views/collection/return-texts.ts';
import { lockedMember, ofMembersOffice } from './load-collection.ts';
import { lastSubmission } from './lock-submission.ts';
import { recordSubmission } from './record-collection.ts';

/** Returns a report with reasons: findings chosen, words, or both. The history stays. Fact: `reporting.submission_returned`. */
export const returnSubmission = defineAct({
  name: 'reporting.return_submission',
  summary: { zh: '退回报送的年度报告', en: 'return a submitted report' },
  input: returnSubmissionInput,
  load: lockedMember,
  subject: ofMembersOffice,
  act: async (ctx, place, { reasons, words }) => {
    const last = await lastSubmission(ctx, place, 'submitted');
    const findings = (await receivedRow(ctx.tx, last.report_id))?.findings ?? [];
    const given = reasons.map(({ findingKey, text }) => {
      const finding = findings.find(({ key }) => key === findingKey);
      if (findingKey && !finding) throw refuseCollecting('unknown_finding', 'reasons');
      return { findingKey: findingKey ?? null, text: text || (finding ? returnText(finding) : '') };
    });
    const row = await updateSubmission(ctx.tx, last, {
      state: 'returned',
      decided_on: ctx.today,
      decided_by: ctx.actor.id,
      words,
      reasons: JSON.stringify(given),
    });
    const keys = given.flatMap(({ findingKey }) => findingKey ?? []);
    await recordSubmission(ctx, row, 'reporting.submission_returned', { findings: keys });
    return memberRow(ctx.tx, place.collection, place.member.id, ctx.today);
  },
});
