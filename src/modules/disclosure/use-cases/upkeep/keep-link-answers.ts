import { z } from 'zod';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { keepAnswer } from '../../store/checks/links.ts';

const answerSchema = z.object({
  address: z.string().max(1000),
  state: z.enum(['ok', 'dead', 'unreachable', 'refused']),
  status: z.number().nullable(),
});

/** Keeps how addresses outside answered; the next check of a text knows. */
export const keepLinkAnswers = defineAct({
  name: 'disclosure.keep_link_answers',
  summary: { zh: '记录站外链接检查结果', en: 'keep how addresses outside answered' },
  input: z.object({ answers: z.array(answerSchema).max(500) }),
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { answers }) => {
    for (const { address, state, status } of answers)
      await keepAnswer(ctx.tx, address, { state, status }, ctx.now);
    return { kept: answers.length };
  },
});
