import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { closeTransferInput } from '../../contract.ts';
import { handedTooEarly, transferNotFound, transferNotOpen } from '../../messages/channels.ts';
import { itemsOfTransfers, lockTransfer, updateTransfer } from '../../store/scheme/transfers.ts';
import type { TransferRow } from '../../store/scheme-tables.ts';
import { recordTransferFact } from './open-transfer.ts';

/** The open list, locked. Throws `transfer_not_found`, `transfer_not_open`. */
export async function loadOpenTransfer(ctx: LoadContext, { id }: { id: string }): Promise<TransferRow> {
  const row = await lockTransfer(ctx.tx, id);
  if (!row) throw transferNotFound();
  return row;
}
export const ofTransfer = ({ agency_id }: TransferRow) => ({ agencyId: agency_id });

/** The documents have changed hands: when, by whom, to whom. Fact: `disclosure.transfer_closed` on that day. */
export const closeTransfer = defineAct({
  name: 'disclosure.close_transfer',
  summary: { zh: '办结移送清单', en: 'close a transfer list' },
  input: closeTransferInput,
  load: loadOpenTransfer,
  subject: ofTransfer,
  act: async (ctx, row, { id, handedOn, handedBy, receivedBy, note }) => {
    if (row.state !== 'open') throw transferNotOpen();
    const items = await itemsOfTransfers(ctx.tx, [id]);
    if (handedOn > ctx.today || items.some((item) => item.released_on > handedOn)) throw handedTooEarly();
    const closed: TransferRow = {
      ...row,
      state: 'closed',
      handed_on: handedOn,
      handed_by: handedBy,
      received_by: receivedBy,
      note,
    };
    await updateTransfer(ctx.tx, closed);
    const data = { number: row.number, receiver: row.receiver_name, documents: items.length };
    await recordTransferFact(ctx, closed, { kind: 'disclosure.transfer_closed', legalOn: handedOn, data });
    return { id };
  },
});
