import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { reopenSubmissionInput } from '../../contract.ts';
import { updateSubmission } from '../../store/collection/submissions.ts';
import { memberRow } from '../../views/collection/member-row.ts';
import { lockedMember, ofMembersOffice } from './load-collection.ts';
import { lastSubmission } from './lock-submission.ts';
import { recordSubmission } from './record-collection.ts';

/**
 * Takes an acceptance back, so that the report can be returned or replaced; it leaves the sum. Fact:
 * `reporting.acceptance_withdrawn`, with the reason.
 */
export const reopenSubmission = defineAct({
  name: 'reporting.reopen_submission',
  summary: { zh: '撤回接收', en: 'take an acceptance back' },
  input: reopenSubmissionInput,
  load: lockedMember,
  subject: ofMembersOffice,
  act: async (ctx, place, { reason }) => {
    const last = await lastSubmission(ctx, place, 'accepted');
    const row = await updateSubmission(ctx.tx, last, {
      state: 'submitted',
      decided_on: null,
      decided_by: null,
      words: reason,
    });
    await recordSubmission(ctx, row, 'reporting.acceptance_withdrawn', { reason });
    return memberRow(ctx.tx, place.collection, place.member.id, ctx.today);
  },
});
