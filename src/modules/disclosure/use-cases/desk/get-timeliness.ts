import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { timelinessInput } from '../../contract.ts';
import { timelinessOfPeriod } from '../../views/timeliness.ts';

/** How many documents were published in time in a period, and which were late (Art. 26). */
export const getTimeliness = defineRead({
  name: 'disclosure.get_timeliness',
  summary: { zh: '查看按期公开情况', en: 'see what was published in time' },
  input: timelinessInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: (ctx, _loaded, { agencyId, from, to }) => timelinessOfPeriod(ctx.tx, agencyId, { from, to }),
});
