import type { ReportModel } from '../../domain/checking/report-model.ts';
import type { CompiledReport } from '../../domain/compiled-report.ts';
import { readReport } from '../../reading/read-report.ts';
import { reportHtml } from '../../rendering/report-html.ts';

/** A report of the house as anybody outside reads it; its charts are pictures of the tables and say nothing new. */
export const modelOfCompiled = (report: CompiledReport): Promise<ReportModel> =>
  readReport(Buffer.from(reportHtml({ ...report, charts: [] }), 'utf8'), 'report.html');
