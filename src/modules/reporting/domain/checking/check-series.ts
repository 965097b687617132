import { checkReport } from './check-report.ts';
import type { Finding } from './finding.ts';
import type { ReportModel } from './report-model.ts';

/** What was found in the report of one year, and which year it could be compared with. */
export interface CheckedYear {
  year: number;
  report: ReportModel;
  /** The year before, when its report is in the series; null when it is missing. */
  comparedWith: number | null;
  findings: readonly Finding[];
  /** Those of the findings that two years give together (`Y-…`, comparisons in the text, copied text). */
  acrossYears: readonly Finding[];
}

/** Codes of findings that rest on two reports. */
const ACROSS = /^(Y-|N-YOY)/;

/**
 * Checks the reports of one agency over the years, each against itself and against the year before where that is
 * there, in any mixture of formats. The result is in the order of years; a year given twice (a corrected version)
 * is checked twice, and the later one given stands for it in the comparison. Reports without a year are left out.
 */
export function checkSeries(reports: readonly ReportModel[]): CheckedYear[] {
  const dated = reports.flatMap((report) => (report.year === null ? [] : { report, year: report.year }));
  const byYear = new Map(dated.map(({ year, report }) => [year, report]));
  return [...dated]
    .sort((a, b) => a.year - b.year)
    .map(({ year, report }) => {
      const previous = byYear.get(year - 1);
      const findings = checkReport(report, previous === undefined ? {} : { previous });
      const alone =
        previous === undefined
          ? new Set<string>()
          : new Set(checkReport(report).map(({ message }) => message));
      const acrossYears = findings.filter(
        ({ code, message }) => ACROSS.test(code) || (previous !== undefined && !alone.has(message)),
      );
      return { year, report, comparedWith: previous === undefined ? null : year - 1, findings, acrossYears };
    });
}
