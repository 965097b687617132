import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { exportWordsInput } from '../../contract.ts';
import { EXAMPLE_FILE_NAME, EXAMPLE_WORDS, WORDS_FILE_NAME } from '../../messages/checks.ts';
import { listWords } from '../../store/checks/words.ts';
import { wordsAsCsv } from '../../views/checks/word-csv.ts';

const MOST_WORDS = 50_000;

/** The words that hold for an agency as comma-separated text, or an example of such a file. */
export const exportWords = defineRead({
  name: 'disclosure.export_checked_words',
  summary: { zh: '导出检查用语表', en: 'export the list of checked words' },
  input: exportWordsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId, example }) => {
    const mediaType = 'text/csv; charset=utf-8';
    if (example) {
      const rows = EXAMPLE_WORDS.map((word) => ({ ...word, scope: agencyId }));
      return { name: EXAMPLE_FILE_NAME, mediaType, content: wordsAsCsv(rows) };
    }
    const filters = { agencyId, scope: 'all', sort: 'wrong' } as const;
    const rows = await listWords(ctx.tx, filters, { limit: MOST_WORDS, offset: 0 });
    return { name: WORDS_FILE_NAME, mediaType, content: wordsAsCsv(rows) };
  },
});
