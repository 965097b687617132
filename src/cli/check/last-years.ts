import type { Problem } from '../../kernel/errors.ts';
import type { BatchResult, DatedReport } from '../../modules/reporting/index.ts';
import { previousOfOtherAgency } from './messages-batch.ts';
import { previousYearMismatch } from './messages.ts';

type Checked = Extract<BatchResult, { kind: 'checked' }>;

/**
 * Which report `--previous` means. One file checked against one is compared whatever the agency is called (names
 * change); many are paired by agency. A report that was not compared with the one given is told of.
 */
export function lastYears(
  oneWithOne: boolean,
  say: (problem: Problem) => void,
): {
  previousOf(report: DatedReport, earlier: readonly DatedReport[]): DatedReport | null;
  explain(result: Checked): void;
} {
  let only: DatedReport | null = null;
  return {
    previousOf: (report, earlier) => {
      only = earlier.length === 1 ? earlier[0]! : null;
      const fits = only?.year != null && report.year !== null && only.year === report.year - 1;
      return oneWithOne && fits ? only : null;
    },
    explain: ({ file, report, previous }) => {
      if (only === null || previous !== null) return;
      const { agency, year } = report;
      const sameYears = year !== null && only.year === year - 1;
      if (sameYears) say(previousOfOtherAgency(file, agency, only.agency));
      else say(previousYearMismatch(file, year, only.year));
    },
  };
}
