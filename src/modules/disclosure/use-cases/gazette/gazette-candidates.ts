import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { gazetteCandidatesInput } from '../../contract/gazette.ts';
import { gazetteCandidates as findCandidates } from '../../store/gazette/documents.ts';
import { gazetteContributors } from '../../views/gazette/contributors.ts';
import { documentOf } from '../../views/gazette/head.ts';

/** Released documents that may be chosen: of the agency, and of a government's departments. */
export const gazetteCandidates = defineRead({
  name: 'disclosure.gazette_candidates',
  summary: { zh: '查看可选入公报的文件', en: 'list documents for the gazette' },
  input: gazetteCandidatesInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, asked) => {
    const agencies = await gazetteContributors(ctx.tx, asked.agencyId, ctx.today);
    const of = agencies.map(({ id }) => id).filter((id) => id === (asked.ofAgencyId ?? id));
    const found = of.length === 0 ? [] : await findCandidates(ctx.tx, { ...asked, of });
    return { documents: found.map(documentOf), agencies };
  },
});
