import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { exportWordsInput } from '../../contract.ts';
import { WORDS_FILE_NAME } from '../../messages/checks.ts';
import { listWords } from '../../store/checks/words.ts';
import { wordsAsCsv } from '../../views/checks/word-csv.ts';

const MOST_WORDS = 50_000;

/** The words that hold for an agency as comma-separated text. */
export const exportWords = defineRead({
  name: 'disclosure.export_checked_words',
  summary: { zh: '导出检查用语表', en: 'export the list of checked words' },
  input: exportWordsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId }) => {
    const filters = { agencyId, scope: 'all', sort: 'wrong' } as const;
    const rows = await listWords(ctx.tx, filters, { limit: MOST_WORDS, offset: 0 });
    return { name: WORDS_FILE_NAME, mediaType: 'text/csv; charset=utf-8', content: wordsAsCsv(rows) };
  },
});
