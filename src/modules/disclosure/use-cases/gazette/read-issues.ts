import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import { gazetteCandidatesInput, gazetteIdInput, listGazetteInput } from '../../contract/gazette.ts';
import { gazetteCandidates as findCandidates } from '../../store/gazette/documents.ts';
import { entriesOf, listIssues } from '../../store/gazette/issues.ts';
import { headOf } from '../../views/gazette/head.ts';
import { staffIssue } from '../../views/gazette/staff-issue.ts';
import { openIssue, subjectOfIssue } from './open-issue.ts';

/** An agency's issues, in every state, newest first. */
export const listGazetteIssues = defineRead({
  name: 'disclosure.list_gazette_issues',
  summary: { zh: '查看公报列表', en: 'list gazette issues' },
  input: listGazetteInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, filters) => {
    const issues = await listIssues(ctx.tx, filters);
    const entries = await entriesOf(
      ctx.tx,
      issues.map(({ id }) => id),
    );
    const agency = await agencyById(ctx.tx, filters.agencyId);
    return {
      issues: issues.map((issue) => headOf(issue, agency?.name ?? '', entries.get(issue.id)?.length ?? 0)),
    };
  },
});

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

/** Released documents that may be chosen. */
export const gazetteCandidates = defineRead({
  name: 'disclosure.gazette_candidates',
  summary: { zh: '查看可选入公报的文件', en: 'list documents for the gazette' },
  input: gazetteCandidatesInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, asked) => ({
    documents: (await findCandidates(ctx.tx, asked)).map(
      ({ documentId, title, documentNumber, issuer, releasedOn }) => ({
        documentId,
        title,
        documentNumber,
        issuer,
        releasedOn,
      }),
    ),
  }),
});
