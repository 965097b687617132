import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import { downloadTransferInput } from '../../contract.ts';
import { itemsOfTransfers } from '../../store/scheme/transfers.ts';
import { toTransferDocument } from '../../views/transfers/shown.ts';
import { transferFile } from '../../views/transfers/transfer-file.ts';
import { ofTransfer } from './close-transfer.ts';
import { readTransfer } from './get-transfer.ts';

/** A transfer list as DOCX, PDF or XLSX. */
export const downloadTransfer = defineRead({
  name: 'disclosure.download_transfer',
  summary: { zh: '下载移送清单', en: 'download a transfer list' },
  input: downloadTransferInput,
  load: readTransfer,
  subject: ofTransfer,
  act: async (ctx, row, { format }) => {
    const agency = await agencyById(ctx.tx, row.agency_id);
    const list = (await itemsOfTransfers(ctx.tx, [row.id])).map(toTransferDocument);
    return transferFile({ agency: agency?.name ?? '', row, list, today: ctx.today }, format);
  },
});
