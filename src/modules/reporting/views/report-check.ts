import { checkReport } from '../domain/checking/check-report.ts';
import type { Finding } from '../domain/checking/finding.ts';
import type { ReportModel } from '../domain/checking/report-model.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';
import type { PreviousReport } from './previous-year.ts';
import { modelOfReport } from './report-model.ts';

export interface CheckedReport {
  readonly findings: readonly Finding[];
  /** The report as it was read back; places of findings count its lines. */
  readonly model: ReportModel;
}

/**
 * Checks the report as anybody outside would: the page is rendered, read back and checked against itself and the report
 * of the year before. Throws when what is read back is not what was compiled.
 */
export async function checkCompiled(
  report: CompiledReport,
  previous: PreviousReport | null,
): Promise<CheckedReport> {
  const model = await modelOfReport(report);
  for (const [cell, { value }] of Object.entries(report.cells)) {
    if (model.tables[cell] !== value)
      throw new Error(`The printed report shows ${String(model.tables[cell])} in ${cell}, not ${value}`);
  }
  const findings = checkReport(model, previous === null ? {} : { previous: await previous.model() });
  return { findings, model };
}
