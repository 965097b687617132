import { checkReport } from '../../../../src/modules/reporting/domain/checking/check-report.ts';
import type { Finding } from '../../../../src/modules/reporting/domain/checking/finding.ts';
import { plainLine, reportOfTables } from '../../../../src/modules/reporting/domain/checking/report-model.ts';
import type { ReportModel } from '../../../../src/modules/reporting/domain/checking/report-model.ts';
import { validTables, zeroTables } from './sample-tables.ts';
import type { Tables } from './sample-tables.ts';

/** What else is known of the report a sentence stands in. */
export interface Situation extends Partial<Omit<ReportModel, 'year'>> {
  year?: number;
  values?: Tables;
  previous?: ReportModel;
}

/** Findings of the given codes on a text in section one of a report of 2024 with the valid sample tables. */
export function findingsOf(
  codes: RegExp,
  text: string | readonly string[],
  situation: Situation = {},
): Finding[] {
  const { values, previous, ...known } = situation;
  const lines = [text].flat().map((line) => plainLine(line, 'overview'));
  const tables =
    known.format === 'pre2019' ? { ...zeroTables('pre2019'), ...values } : { ...validTables(), ...values };
  const report = reportOfTables(tables, { year: 2024, ...known, text: { headings: [], lines } });
  return checkReport(report, previous === undefined ? {} : { previous }).filter(({ code }) =>
    codes.test(code),
  );
}

/** The same as short words: severity, what follows from the rest, what the text says. */
export function saidOf(codes: RegExp, text: string | readonly string[], situation: Situation = {}): string[] {
  return findingsOf(codes, text, situation).map(
    ({ severity, expected, actual }) => `${severity} ${expected} ${actual}`,
  );
}
