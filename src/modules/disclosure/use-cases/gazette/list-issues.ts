import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import { listGazetteInput } from '../../contract/gazette.ts';
import { entriesOf, listIssues } from '../../store/gazette/issues.ts';
import { headOf } from '../../views/gazette/head.ts';

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
