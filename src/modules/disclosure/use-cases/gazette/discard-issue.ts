import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { gazetteIdInput } from '../../contract/gazette.ts';
import { deleteIssue } from '../../store/gazette/issues.ts';
import { demandState, openIssue, subjectOfIssue } from './open-issue.ts';
import { GAZETTE_SUBJECT } from './record-issue.ts';

/** Throws a draft issue away; the documents in it are free for another. Fact: `disclosure.gazette_discarded`. */
export const discardGazetteIssue = defineAct({
  name: 'disclosure.discard_gazette_issue',
  summary: { zh: '删除公报草稿', en: 'discard a draft gazette issue' },
  input: gazetteIdInput,
  load: openIssue,
  subject: subjectOfIssue,
  act: async (ctx, stored) => {
    demandState(stored, 'draft');
    const { id, agency_id: agencyId, year, number, state } = stored.issue;
    await deleteIssue(ctx.tx, id);
    await ctx.record({
      agencyId,
      kind: 'disclosure.gazette_discarded',
      subjectType: GAZETTE_SUBJECT,
      subjectId: id,
      legalOn: ctx.today,
      data: { year, number },
    });
    return { id, state };
  },
});
