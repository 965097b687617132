import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { addWordInput } from '../../contract.ts';
import { wordPresent } from '../../messages/checks.ts';
import { putWord, wordsOfScope } from '../../store/checks/words.ts';
import { listInHand, recordList, subjectOfList } from './word-list.ts';

/** Adds a wrong or sensitive word to the list of the agency or of the house. */
export const addWord = defineAct({
  name: 'disclosure.add_checked_word',
  summary: { zh: '添加检查用语', en: 'add a word to be checked' },
  input: addWordInput,
  load: listInHand,
  subject: subjectOfList,
  act: async (ctx, list, { wrong, suggestion, severity, why }) => {
    const present = await wordsOfScope(ctx.tx, list.scope);
    if (present.some((row) => row.wrong === wrong)) throw wordPresent(wrong);
    const id = newId(ctx.now.getTime());
    await putWord(ctx.tx, {
      id,
      scope: list.scope,
      wrong,
      suggestion,
      severity,
      why,
      updated_at: ctx.now,
      updated_by: ctx.actor.id,
    });
    await recordList(ctx, list, 'disclosure.checked_word_added', { wrong, suggestion, severity });
    return { id };
  },
});
