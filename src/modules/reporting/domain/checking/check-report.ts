import { bySeverity } from './finding.ts';
import type { Finding } from './finding.ts';
import { checkForm } from './form/check-form.ts';
import { checkSisterTexts } from './form/similarity-rules.ts';
import { checkNarrative } from './narrative/check-narrative.ts';
import type { ReportModel } from './report-model.ts';
import { checkIndicators } from './tables/indicator-rules.ts';
import { checkTable2 } from './tables/table2-rules.ts';
import { checkTable3 } from './tables/table3-rules.ts';
import { checkTable4 } from './tables/table4-rules.ts';
import { checkUnreadable } from './tables/unreadable-rules.ts';
import type { SimilarReport } from './similarity/find-similar.ts';
import { checkAgainstPrevious } from './years/previous-year-rules.ts';

/** Checks the tables of a report alone: sums, balance, blanks, cells that could not be read. */
export function checkTables(report: ReportModel): Finding[] {
  return [checkTable2, checkTable3, checkTable4, checkIndicators, checkUnreadable].flatMap((rule) =>
    rule(report),
  );
}

/** What else is known when a report is checked. */
export interface CheckOptions {
  /** The report of the year before. */
  previous?: ReportModel;
  /** Reports of other agencies that share passages with this one (`findSimilar`). */
  similar?: readonly SimilarReport[];
}

/**
 * Checks an annual report, read from a file or compiled from the ledger, against itself, the law and, when given,
 * the report of the year before and those of other agencies. Errors come first. Pure: the same report always gives
 * the same findings.
 */
export function checkReport(report: ReportModel, options: CheckOptions = {}): Finding[] {
  const previous = options.previous ?? null;
  return bySeverity([
    ...checkTables(report),
    ...checkNarrative(report, previous),
    ...checkForm(report, previous),
    ...checkSisterTexts(options.similar ?? []),
    ...(previous === null ? [] : checkAgainstPrevious(report, previous)),
  ]);
}
