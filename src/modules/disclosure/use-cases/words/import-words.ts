import { newId } from '../../../../kernel/ids.ts';
import { uploadSchema } from '../../../../kernel/http/uploads.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { importWordsInput } from '../../contract.ts';
import { putWord, wordsOfScope } from '../../store/checks/words.ts';
import { readWordList } from '../../views/checks/word-csv.ts';
import { listInHand, recordList, subjectOfList } from './word-list.ts';

/** Takes a list over, row by row accounted for: a dry run says what would happen; in earnest all rows or none. */
export const importWords = defineAct({
  name: 'disclosure.import_checked_words',
  summary: { zh: '导入检查用语', en: 'import words to be checked' },
  input: importWordsInput.extend({ file: uploadSchema }),
  load: listInHand,
  subject: subjectOfList,
  act: async (ctx, list, { file, dryRun }) => {
    const present = await wordsOfScope(ctx.tx, list.scope);
    const { rows, entries } = readWordList(file.content, present);
    const count = (outcome: (typeof rows)[number]['outcome']): number =>
      rows.filter((row) => row.outcome === outcome).length;
    const account = { rows, added: count('new'), changed: count('changed'), refused: count('refused') };
    if (dryRun || account.refused > 0 || entries.length === 0) return { ...account, imported: false };
    const ids = new Map(present.map(({ wrong, id }) => [wrong, id]));
    for (const entry of entries)
      await putWord(ctx.tx, {
        id: ids.get(entry.wrong) ?? newId(ctx.now.getTime()),
        scope: list.scope,
        ...entry,
        updated_at: ctx.now,
        updated_by: ctx.actor.id,
      });
    const { added, changed } = account;
    await recordList(ctx, list, 'disclosure.checked_words_imported', { added, changed });
    return { ...account, imported: true };
  },
});
