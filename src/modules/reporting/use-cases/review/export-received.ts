import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listReceivedInput } from '../../contract.ts';
import type { RenderedReport } from '../../rendering/render-report.ts';
import { receivedWorkbook } from '../../views/collection/received-workbook.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** The list of received reports and all their findings as a workbook, by the same choice as the list. */
export const exportReceived = defineRead({
  name: 'reporting.export_received',
  summary: { zh: '导出审读结果', en: 'export the review of reports' },
  input: listReceivedInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: (ctx, _office, choice): Promise<RenderedReport> => receivedWorkbook(ctx.tx, choice, ctx.now),
});
