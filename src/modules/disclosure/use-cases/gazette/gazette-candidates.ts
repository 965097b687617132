import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { gazetteCandidatesInput } from '../../contract/gazette.ts';
import { gazetteCandidates as findCandidates } from '../../store/gazette/documents.ts';

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
