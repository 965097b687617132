import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listOutletsInput, type Outlets } from '../../contract.ts';
import { loadOutlets } from '../../store/outlets.ts';
import { toOutlet } from '../../views/outlets.ts';

/** The outlets of an agency. */
export const listOutlets = defineRead({
  name: 'platforms.list_outlets',
  summary: { zh: '查看公开渠道', en: 'list outlets' },
  input: listOutletsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId, includeClosed }): Promise<Outlets> => ({
    outlets: (await loadOutlets(ctx.tx, agencyId, includeClosed)).map(toOutlet),
    mayEdit: ctx.may('platforms.add_outlet', { agencyId }),
  }),
});
