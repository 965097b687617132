import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { checkReportInput } from '../contract.ts';
import { PASTED_NAME } from '../reading/pool/messages.ts';
import type { ReportUpload } from '../reading/pool/check-upload.ts';

/**
 * Admits a report that anybody wants checked. Reading it takes its time and needs no record, so that it is done by
 * `checkUpload` after the transaction; nothing of it is stored or logged.
 */
export const admitReport = defineRead({
  name: 'reporting.check_report',
  summary: { zh: '核对一份年度报告（不留存）', en: 'check an annual report, nothing stored' },
  input: checkReportInput,
  load: () => Promise.resolve(null),
  subject: () => ({}),
  act: (_ctx, _loaded, { file, text, previous }): Promise<ReportUpload> => {
    const pasted = { name: PASTED_NAME, content: new TextEncoder().encode(text ?? '') };
    return Promise.resolve({ ...(file ?? pasted), previous: previous ?? null });
  },
});
