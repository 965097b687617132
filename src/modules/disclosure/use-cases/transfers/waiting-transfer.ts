import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { waitingTransferInput } from '../../contract.ts';
import { countWaiting, waitingDocuments } from '../../store/scheme/transfers.ts';
import { MOST_TRANSFERRED } from '../../views/transfers/shown.ts';
import { receiverOf } from './receiver-of.ts';

/** What was published in a period and has not been handed to a receiver: what a list would hold. */
export const waitingTransfer = defineRead({
  name: 'disclosure.waiting_transfer',
  summary: { zh: '查看待移送文件', en: 'see what waits to be handed over' },
  input: waitingTransferInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId, placeId, receiverName, from, to }) => {
    const receiver = { placeId: placeId ?? null, name: receiverName ?? '', kind: 'archives' as const };
    const { receiver_key: receiverKey } = await receiverOf(ctx.tx, receiver);
    const which = { agencyId, receiverKey, from, to };
    return {
      documents: await waitingDocuments(ctx.tx, which, MOST_TRANSFERRED),
      total: (await countWaiting(ctx.tx, which)).count,
    };
  },
});
