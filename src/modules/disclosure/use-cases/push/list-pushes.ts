import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listPushesInput, type PushList } from '../../contract.ts';
import { pushesByState, pushRows, pushTotal } from '../../store/push/push-list.ts';
import { toPushRows } from '../../views/push/push-rows.ts';

/** What is asked of an agency's site, or what the agency asks of others: filters, sort, pages. */
export const listPushes = defineRead({
  name: 'disclosure.list_pushes',
  summary: { zh: '查看推送列表', en: 'list pushes' },
  input: listPushesInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, input): Promise<PushList> => {
    const { page, pageSize, side } = input;
    const rows = await pushRows(ctx.tx, input, { limit: pageSize, offset: (page - 1) * pageSize });
    return {
      items: await toPushRows(ctx, rows, side),
      total: await pushTotal(ctx.tx, input),
      page,
      pageSize,
      byState: await pushesByState(ctx.tx, input),
    };
  },
});
