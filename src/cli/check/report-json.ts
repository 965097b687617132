import type { Finding, ReportModel } from '../../modules/reporting/index.ts';

/** One report as `check --json` prints it. */
export interface CheckedReportJson {
  file: string;
  agency: string | null;
  year: number | null;
  format: ReportModel['format'];
  published_on: string | null;
  tables: Readonly<Record<string, number | null>>;
  unreadable: readonly string[];
  /** Cells whose value follows from the source without being spelt out in it. */
  inferred: readonly string[];
  findings: readonly Finding[];
}

/** The machine-readable result of checking one report. */
export function reportJson(
  file: string,
  report: ReportModel,
  findings: readonly Finding[],
): CheckedReportJson {
  return {
    file,
    agency: report.agency,
    year: report.year,
    format: report.format,
    published_on: report.publishedOn,
    tables: report.tables,
    unreadable: report.unreadable.map(({ cell }) => cell),
    inferred: report.inferred.map(({ cell }) => cell),
    findings,
  };
}
