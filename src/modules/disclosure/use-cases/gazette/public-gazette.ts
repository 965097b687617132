import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listAgencies } from '../../../identity/index.ts';
import { publicGazetteInput } from '../../contract/gazette.ts';
import { entriesOf, listIssues } from '../../store/gazette/issues.ts';
import { headOf } from '../../views/gazette/head.ts';

/** The archive: published issues of a year (the newest without one), of one agency or of all. */
export const publicGazette = defineRead({
  name: 'disclosure.public_gazette',
  summary: { zh: '查看政府公报', en: 'see the gazette' },
  input: publicGazetteInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { agencyId, year }) => {
    const issues = await listIssues(ctx.tx, { agencyId, state: 'published' });
    const years = [...new Set(issues.map((issue) => issue.year))].sort((a, b) => b - a);
    const chosen = issues.filter((issue) => issue.year === (year ?? years[0]));
    const entries = await entriesOf(
      ctx.tx,
      chosen.map(({ id }) => id),
    );
    const agencies = await listAgencies(ctx.tx, { includeClosed: true });
    const nameOf = (id: string): string => agencies.find((agency) => agency.id === id)?.name ?? '';
    return {
      years,
      issues: chosen.map((issue) => {
        const { state: _published, ...head } = headOf(
          issue,
          nameOf(issue.agency_id),
          entries.get(issue.id)?.length ?? 0,
        );
        return head;
      }),
    };
  },
});
