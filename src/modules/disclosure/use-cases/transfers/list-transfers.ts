import { daysBetween } from '../../../../kernel/dates.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { readingPlacesOf } from '../../../platforms/index.ts';
import { listTransfersInput, type TransferList } from '../../contract.ts';
import { countWaiting, listedTransfers } from '../../store/scheme/transfers.ts';
import { receiverKey, toTransfer, TRANSFER_PROMISE_DAYS } from '../../views/transfers/shown.ts';

/** The transfer lists of an agency, and what waits for each receiver that is to be served (Art. 25). */
export const listTransfers = defineRead({
  name: 'disclosure.list_transfers',
  summary: { zh: '查看移送清单', en: 'list transfers to archives and libraries' },
  input: listTransfersInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { page, pageSize, ...filters }): Promise<TransferList> => {
    const { agencyId } = filters;
    const found = await listedTransfers(ctx.tx, filters, { limit: pageSize, offset: (page - 1) * pageSize });
    const receivers: TransferList['receivers'] = [];
    for (const place of await readingPlacesOf(ctx.tx)) {
      if (!place.receives_transfers) continue;
      const key = receiverKey(place.id, place.name);
      const { count, oldestOn } = await countWaiting(ctx.tx, { agencyId, receiverKey: key });
      receivers.push({
        placeId: place.id,
        name: place.name,
        kind: place.kind,
        waiting: count,
        oldestOn,
        overdue: oldestOn !== null && daysBetween(oldestOn, ctx.today) > TRANSFER_PROMISE_DAYS,
      });
    }
    return {
      items: found.rows.map((row) => toTransfer(row, found.counts.get(row.id) ?? 0)),
      total: found.total,
      page,
      pageSize,
      receivers,
      promiseDays: TRANSFER_PROMISE_DAYS,
      mayEdit: ctx.may('disclosure.open_transfer', { agencyId }),
    };
  },
});
