import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { discardTransferInput } from '../../contract.ts';
import { transferNotOpen } from '../../messages/channels.ts';
import { removeItems, updateTransfer } from '../../store/scheme/transfers.ts';
import { loadOpenTransfer, ofTransfer } from './close-transfer.ts';
import { recordTransferFact } from './open-transfer.ts';

/** Gives up a list that was not handed over; its documents wait again. Fact: `disclosure.transfer_discarded`. */
export const discardTransfer = defineAct({
  name: 'disclosure.discard_transfer',
  summary: { zh: '作废移送清单', en: 'discard a transfer list' },
  input: discardTransferInput,
  load: loadOpenTransfer,
  subject: ofTransfer,
  act: async (ctx, row, { id, reason }) => {
    if (row.state !== 'open') throw transferNotOpen();
    const discarded = { ...row, state: 'discarded' as const, discard_reason: reason };
    await removeItems(ctx.tx, row);
    await updateTransfer(ctx.tx, discarded);
    const data = { number: row.number, reason };
    await recordTransferFact(ctx, discarded, { kind: 'disclosure.transfer_discarded', data });
    return { id };
  },
});
