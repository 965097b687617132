import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { changeWordInput } from '../../contract.ts';
import { wordNotFound, wordPresent } from '../../messages/checks.ts';
import { putWord, wordById, wordsOfScope } from '../../store/checks/words.ts';
import { ownerOf, recordList } from './word-list.ts';

/** Changes an entry of the list. */
export const changeWord = defineAct({
  name: 'disclosure.change_checked_word',
  summary: { zh: '修改检查用语', en: 'change a word to be checked' },
  input: changeWordInput,
  load: async (ctx, { wordId }) => {
    const row = await wordById(ctx.tx, wordId);
    if (!row) throw wordNotFound();
    return { row, ownerId: await ownerOf(ctx, row) };
  },
  subject: ({ ownerId }) => ({ agencyId: ownerId }),
  act: async (ctx, { row, ownerId }, { wordId: _id, ...fields }) => {
    const present = await wordsOfScope(ctx.tx, row.scope);
    if (present.some((other) => other.id !== row.id && other.wrong === fields.wrong))
      throw wordPresent(fields.wrong);
    await putWord(ctx.tx, { ...row, ...fields, updated_at: ctx.now, updated_by: ctx.actor.id });
    const { wrong, suggestion, severity } = fields;
    await recordList(ctx, { scope: row.scope, ownerId }, 'disclosure.checked_word_changed', {
      before: row.wrong,
      wrong,
      suggestion,
      severity,
    });
    return { id: row.id };
  },
});
