import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { chainInput, type Chain } from '../../contract.ts';
import { documentNotFound } from '../../messages.ts';
import { releasedByIds } from '../../store/released.ts';
import { chainOf } from '../../views/relations.ts';

/** The chain of a published document, of published documents only. */
export const getPublicChain = defineRead({
  name: 'disclosure.get_public_chain',
  summary: { zh: '查看公开文件沿革', en: 'read the chain of a published document' },
  input: chainInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { id }): Promise<Chain> => {
    if (!(await releasedByIds(ctx.tx, [id])).has(id)) throw documentNotFound();
    return chainOf(ctx.tx, id, ctx.today, () => false);
  },
});
