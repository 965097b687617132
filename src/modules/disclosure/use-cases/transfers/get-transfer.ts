import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { transferIdInput, type TransferDetail } from '../../contract.ts';
import { transferNotFound } from '../../messages/channels.ts';
import { itemsOfTransfers, transferById } from '../../store/scheme/transfers.ts';
import type { TransferRow } from '../../store/scheme-tables.ts';
import { toTransfer, toTransferDocument } from '../../views/transfers/shown.ts';
import { ofTransfer } from './close-transfer.ts';

/** The list for reading. Throws `transfer_not_found`. */
export async function readTransfer(ctx: LoadContext, { id }: { id: string }): Promise<TransferRow> {
  const row = await transferById(ctx.tx, id);
  if (!row) throw transferNotFound();
  return row;
}

/** A transfer list with its documents. */
export const getTransfer = defineRead({
  name: 'disclosure.get_transfer',
  summary: { zh: '查看移送清单明细', en: 'read a transfer list' },
  input: transferIdInput,
  load: readTransfer,
  subject: ofTransfer,
  act: async (ctx, row): Promise<TransferDetail> => {
    const items = await itemsOfTransfers(ctx.tx, [row.id]);
    return { ...toTransfer(row, items.length), list: items.map(toTransferDocument) };
  },
});
