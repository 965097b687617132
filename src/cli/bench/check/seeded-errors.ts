import type { CheckCode } from '../../../modules/reporting/index.ts';
import { REPORT_TEXT } from './text-of-reports.ts';
import type { SyntheticReport } from './synthetic-report.ts';

/** An error put into a report, and the check that must find it. */
export interface SeededError {
  code: CheckCode;
  seed(report: SyntheticReport): SyntheticReport;
}

const withCell = (report: SyntheticReport, cell: string, by: number): SyntheticReport => ({
  ...report,
  tables: { ...report.tables, [cell]: report.tables[cell]! + by },
});

/** Errors of every family: sums and balance of the tables, text against table, form and dates. */
export const SEEDED_ERRORS: readonly SeededError[] = [
  { code: 'T3-ROWSUM', seed: (report) => withCell(report, 't3.granted.business', 1) },
  { code: 'T3-COLSUM', seed: (report) => withCell(report, 't3.total_handled.research', 2) },
  { code: 'T3-BALANCE', seed: (report) => withCell(report, 't3.carried_out.natural_person', 3) },
  { code: 'T4-SUM', seed: (report) => withCell(report, 't4.review.total', 1) },
  {
    code: 'T2-IMPLIED-PRIOR',
    seed: (report) => ({ ...report, tables: { ...report.tables, 't2.normative_docs.issued': 999 } }),
  },
  {
    code: 'N-REQ',
    seed: (report) => {
      const received = report.tables['t3.new_received.total']!;
      const [right, wrong] = [received, received + 31].map(REPORT_TEXT.requests) as [string, string];
      return { ...report, overview: report.overview.map((line) => line.replace(right, wrong)) };
    },
  },
  { code: 'F-SECTIONS', seed: (report) => ({ ...report, titles: { ...report.titles, problems: null } }) },
  { code: 'F-DEADLINE', seed: (report) => ({ ...report, publishedOn: `${report.year + 1}-02-09` }) },
  { code: 'N-FEE', seed: (report) => ({ ...report, other: [REPORT_TEXT.nothing] }) },
];
