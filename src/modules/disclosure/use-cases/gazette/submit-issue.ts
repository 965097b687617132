import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { gazetteIdInput } from '../../contract/gazette.ts';
import { contentObstacle } from '../../domain/gazette/issue.ts';
import { gazetteObstacle } from '../../messages/gazette.ts';
import { replaceIssue } from '../../store/gazette/issues.ts';
import { readIssue } from '../../views/gazette/readable-issue.ts';
import { issueFacts } from '../../views/gazette/staff-issue.ts';
import { demandState, openIssue, subjectOfIssue } from './open-issue.ts';
import { recordIssue } from './record-issue.ts';

/** Hands an issue to somebody else's approval. Fact: `disclosure.gazette_submitted`. */
export const submitGazetteIssue = defineAct({
  name: 'disclosure.submit_gazette_issue',
  summary: { zh: '提交公报审核', en: 'submit a gazette issue' },
  input: gazetteIdInput,
  load: openIssue,
  subject: subjectOfIssue,
  act: async (ctx, stored) => {
    demandState(stored, 'draft');
    const obstacle = contentObstacle(issueFacts(await readIssue(ctx.tx, stored)));
    if (obstacle) throw gazetteObstacle(obstacle);
    const issue = {
      ...stored.issue,
      state: 'in_review' as const,
      submitted_at: ctx.now,
      sent_back_reason: null,
    };
    const saved = { ...stored, issue };
    await replaceIssue(ctx.tx, saved);
    await recordIssue(ctx, saved, 'disclosure.gazette_submitted', { documents: stored.entries.length });
    return { id: issue.id, state: issue.state };
  },
});
