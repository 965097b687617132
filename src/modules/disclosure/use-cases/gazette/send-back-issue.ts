import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { sendBackGazetteInput } from '../../contract/gazette.ts';
import { replaceIssue } from '../../store/gazette/issues.ts';
import { demandState, openIssue, subjectOfIssue } from './open-issue.ts';
import { recordIssue } from './record-issue.ts';

/** Sends an issue back to those who assemble it. Fact: `disclosure.gazette_sent_back`. */
export const sendBackGazetteIssue = defineAct({
  name: 'disclosure.send_back_gazette_issue',
  summary: { zh: '退回公报', en: 'send a gazette issue back' },
  input: sendBackGazetteInput,
  load: openIssue,
  subject: subjectOfIssue,
  act: async (ctx, stored, { reason }) => {
    demandState(stored, 'in_review');
    const issue = { ...stored.issue, state: 'draft' as const, sent_back_reason: reason };
    const saved = { ...stored, issue };
    await replaceIssue(ctx.tx, saved);
    await recordIssue(ctx, saved, 'disclosure.gazette_sent_back', { reason });
    return { id: issue.id, state: issue.state };
  },
});
