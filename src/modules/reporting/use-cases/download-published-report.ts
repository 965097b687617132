import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { publishedReportFileInput } from '../contract.ts';
import { renderReport } from '../rendering/render-report.ts';
import { publishedFile } from '../views/report-file.ts';
import { loadPublished } from './load-published.ts';

/** A published annual report as a file for everybody. Its data format leaves out the lists of cases. */
export const downloadPublishedReport = defineRead({
  name: 'reporting.download_published_report',
  summary: { zh: '下载已发布的年度报告', en: 'download a published annual report' },
  input: publishedReportFileInput,
  load: loadPublished,
  subject: () => ({}),
  act: (ctx, row, { format }) => {
    if (format !== 'json') return publishedFile(ctx, row, format);
    const cells = Object.entries(row.frozen!.cells).map(([id, { value }]) => [id, { value, members: [] }]);
    const open = { ...row.frozen!, cells: Object.fromEntries(cells) };
    return renderReport(open, format);
  },
});
