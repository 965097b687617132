import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { receivedInput } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import type { RenderedReport } from '../../rendering/render-report.ts';
import { loadReceived, ofKeeper } from './load-received.ts';

/** The file of a received report as it came. */
export const downloadReceived = defineRead({
  name: 'reporting.download_received',
  summary: { zh: '下载收到的年度报告原件', en: 'download a received report as it came' },
  input: receivedInput,
  load: loadReceived,
  subject: ofKeeper,
  act: async (ctx, row): Promise<RenderedReport> => {
    if (row.file_id === null) throw refuseCollecting('file_not_kept', 'id');
    const { file, content } = await ctx.files.read(ctx.tx, row.file_id);
    return { name: row.file_name ?? file.name, mediaType: file.mediaType, content };
  },
});
