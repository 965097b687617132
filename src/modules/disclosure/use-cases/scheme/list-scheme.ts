import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listSchemeInput, type Scheme } from '../../contract.ts';
import { chosenItems, countStates } from '../../views/scheme/chosen-items.ts';
import { schemeItems } from '../../views/scheme/scheme-items.ts';

/** The scheme of an agency with the standing of each item: filters and order. */
export const listScheme = defineRead({
  name: 'disclosure.list_scheme',
  summary: { zh: '查看主动公开基本目录', en: 'read the publication scheme' },
  input: listSchemeInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, input): Promise<Scheme> => {
    const all = await schemeItems(ctx.tx, input.agencyId, ctx.today);
    return {
      items: chosenItems(all, input),
      byState: countStates(all),
      total: all.length,
      mayEdit: ctx.may('disclosure.change_scheme_item', { agencyId: input.agencyId }),
    };
  },
});
