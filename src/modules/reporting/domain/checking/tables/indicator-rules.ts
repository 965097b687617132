import { cellLabel } from '../../format/cells.ts';
import {
  INDICATOR_PERIODS,
  INDICATOR_SUMS,
  indicatorCell,
  indicatorCells,
  indicatorLabel,
} from '../../format/indicator-table.ts';
import { INDICATOR_PERIOD_LABELS } from '../../format/labels.ts';
import { sourceOf, sumOf } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { TABLE_MESSAGES } from '../messages/tables.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { ReportModel } from '../report-model.ts';
import { blankCells } from './blank-cells.ts';

/** `P18-NONNEG`: counts are whole and not negative. */
function nonNegative(report: ReportModel): Finding[] {
  return indicatorCells().flatMap((cell) => {
    const value = report.tables[cell];
    if (value == null || (value >= 0 && Number.isInteger(value))) return [];
    return finding('P18-NONNEG', 'error', TABLE_MESSAGES.notACount(cellLabel(cell), value), {
      cells: [cell],
      expected: '≥ 0 的整数',
      actual: value,
      repair: REPAIRS.toZero(cellLabel(cell), value),
      quote: sourceOf(report, cell),
    });
  });
}

/**
 * `P18-SUM`: requests = in person + online + letter and fax; replies = granted + partly + refused + other.
 * Parts above the whole are impossible (error). Parts below it are an error for the year; for all years together
 * only a warning, since earlier years may have counted by other channels or kinds.
 */
function sums(report: ReportModel): Finding[] {
  return INDICATOR_SUMS.flatMap(({ whole, parts }) =>
    INDICATOR_PERIODS.flatMap((period) => {
      const wholeCell = indicatorCell(whole, period);
      const partCells = parts.map((part) => indicatorCell(part, period));
      const sum = sumOf(report, partCells);
      const total = report.tables[wholeCell];
      if (sum === undefined || total == null || sum === total) return [];
      const severity = period === 'cumulative' && sum < total ? 'warning' : 'error';
      const label = INDICATOR_PERIOD_LABELS[period];
      const message = TABLE_MESSAGES.indicatorSum(indicatorLabel(whole), label, sum, total);
      return finding('P18-SUM', severity, message, {
        cells: [wholeCell, ...partCells],
        expected: sum,
        actual: total,
        repair: REPAIRS.indicatorTotal(indicatorLabel(whole), sum, total),
        quote: sourceOf(report, wholeCell),
      });
    }),
  );
}

/** `P18-SUM`: what was published on the website or in the gazette is part of what was published. */
function subsets(report: ReportModel): Finding[] {
  return (['disclosed_website', 'disclosed_gazette'] as const).flatMap((part) =>
    INDICATOR_PERIODS.flatMap((period) => {
      const cells = [indicatorCell('disclosed', period), indicatorCell(part, period)] as const;
      const [whole, value] = cells.map((cell) => report.tables[cell]);
      if (whole == null || value == null || value <= whole) return [];
      const names = [indicatorLabel(part), indicatorLabel('disclosed')] as const;
      const label = INDICATOR_PERIOD_LABELS[period];
      const message = TABLE_MESSAGES.indicatorPartTooLarge(...names, label, value, whole);
      return finding('P18-SUM', 'error', message, {
        cells: [...cells],
        expected: whole,
        actual: value,
        quote: sourceOf(report, cells[1]),
      });
    }),
  );
}

/** All checks on the indicator list of reports before 2019. */
export function checkIndicators(report: ReportModel): Finding[] {
  if (report.format !== 'pre2019') return [];
  const blanks = blankCells(report, 'P18-NONNEG', indicatorCells());
  return [...nonNegative(report), ...sums(report), ...subsets(report), ...blanks];
}
