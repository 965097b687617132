import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { acceptSubmissionInput } from '../../contract.ts';
import { acceptanceProblem } from '../../domain/collection/acceptance.ts';
import { countFindings } from '../../domain/collection/finding-counts.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { judgementsOf } from '../../store/collection/judgements.ts';
import { receivedRow } from '../../store/collection/received-reports.ts';
import { updateSubmission } from '../../store/collection/submissions.ts';
import { memberRow } from '../../views/collection/member-row.ts';
import { standing } from '../../views/collection/received-view.ts';
import { lockedMember, ofMembersOffice } from './load-collection.ts';
import { lastSubmission } from './lock-submission.ts';
import { recordSubmission } from './record-collection.ts';

/**
 * Accepts a report: it counts in the sum from now on. Every error must have been judged before; one that is confirmed
 * wants a note why it is accepted all the same. Fact: `reporting.submission_accepted`.
 */
export const acceptSubmission = defineAct({
  name: 'reporting.accept_submission',
  summary: { zh: '接收报送的年度报告', en: 'accept a submitted report' },
  input: acceptSubmissionInput,
  load: lockedMember,
  subject: ofMembersOffice,
  act: async (ctx, place, { note }) => {
    const last = await lastSubmission(ctx, place, 'submitted');
    const report = (await receivedRow(ctx.tx, last.report_id))!;
    const judgements = standing(await judgementsOf(ctx.tx, report));
    const problem = acceptanceProblem(countFindings(report.findings, judgements), note);
    if (problem) throw refuseCollecting(problem, problem === 'confirmed_errors' ? 'note' : 'memberId');
    const row = await updateSubmission(ctx.tx, last, {
      state: 'accepted',
      decided_on: ctx.today,
      decided_by: ctx.actor.id,
      words: note,
    });
    await recordSubmission(ctx, row, 'reporting.submission_accepted');
    return memberRow(ctx.tx, place.collection, place.member.id, ctx.today);
  },
});
