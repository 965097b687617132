import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { gazetteIdInput } from '../../contract/gazette.ts';
import { staffIssue } from '../../views/gazette/staff-issue.ts';
import { openIssue, subjectOfIssue } from './open-issue.ts';

/** One issue with what the asker may do. */
export const getGazetteIssue = defineRead({
  name: 'disclosure.get_gazette_issue',
  summary: { zh: '查看公报', en: 'see a gazette issue' },
  input: gazetteIdInput,
  load: openIssue,
  subject: subjectOfIssue,
  act: (ctx, stored) =>
    staffIssue(ctx, stored, (action) => ctx.may(action, { agencyId: stored.issue.agency_id })),
});
