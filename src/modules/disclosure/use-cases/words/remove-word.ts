import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { wordIdInput } from '../../contract.ts';
import { wordNotFound } from '../../messages/checks.ts';
import { deleteWord, wordById } from '../../store/checks/words.ts';
import { ownerOf, recordList } from './word-list.ts';

/** Takes an entry off the list. */
export const removeWord = defineAct({
  name: 'disclosure.remove_checked_word',
  summary: { zh: '删除检查用语', en: 'take a word off the list' },
  input: wordIdInput,
  load: async (ctx, { wordId }) => {
    const row = await wordById(ctx.tx, wordId);
    if (!row) throw wordNotFound();
    return { row, ownerId: await ownerOf(ctx, row) };
  },
  subject: ({ ownerId }) => ({ agencyId: ownerId }),
  act: async (ctx, { row, ownerId }) => {
    await deleteWord(ctx.tx, row);
    const { scope, wrong } = row;
    await recordList(ctx, { scope, ownerId }, 'disclosure.checked_word_removed', { wrong });
    return { id: row.id };
  },
});
