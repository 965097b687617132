import { checkReport } from '../domain/checking/check-report.ts';
import type { Finding } from '../domain/checking/finding.ts';
import type { ReportModel } from '../domain/checking/report-model.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';
import { readReport } from '../reading/read-report.ts';
import { reportHtml } from '../rendering/report-html.ts';

const modelOf = (report: CompiledReport): Promise<ReportModel> =>
  readReport(Buffer.from(reportHtml(report), 'utf8'), 'report.html');

/**
 * Checks the report as anybody outside would: the page is rendered, read back and checked against itself and the
 * published report of the year before. Throws when what is read back is not what was compiled.
 */
export async function checkCompiled(
  report: CompiledReport,
  previous: CompiledReport | null,
): Promise<Finding[]> {
  const model = await modelOf(report);
  for (const [cell, { value }] of Object.entries(report.cells)) {
    if (model.tables[cell] !== value)
      throw new Error(`The printed report shows ${String(model.tables[cell])} in ${cell}, not ${value}`);
  }
  return checkReport(model, previous === null ? {} : { previous: await modelOf(previous) });
}
