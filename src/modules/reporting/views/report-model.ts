import type { ReportModel } from '../domain/checking/report-model.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';
import { readReport } from '../reading/read-report.ts';
import { reportHtml } from '../rendering/report-html.ts';

/** The report as somebody outside reads it: rendered as a page and read back. Charts are pictures of the tables. */
export const modelOfReport = (report: CompiledReport): Promise<ReportModel> =>
  readReport(Buffer.from(reportHtml({ ...report, charts: [] }), 'utf8'), 'report.html');
