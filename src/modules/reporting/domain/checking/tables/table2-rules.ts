import { cellLabel } from '../../format/cells.ts';
import { isMoneyCell, mayBeNegative, table2Cells } from '../../format/table2.ts';
import { numberIn, sourceOf } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { TABLE_MESSAGES } from '../messages/tables.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { ReportModel } from '../report-model.ts';
import { blankCells } from './blank-cells.ts';
import { lacksRulePower } from './rule-making-power.ts';

/** `T2-NONNEG`: counts are whole and not negative; the fee is not negative (it may have decimals). */
function nonNegative(report: ReportModel): Finding[] {
  return table2Cells(report.format).flatMap((cell) => {
    const value = report.tables[cell];
    if (value == null) return [];
    const money = isMoneyCell(cell);
    if ((value >= 0 || mayBeNegative(cell)) && (money || Number.isInteger(value))) return [];
    const say = money ? TABLE_MESSAGES.notAnAmount : TABLE_MESSAGES.notACount;
    return finding('T2-NONNEG', 'error', say(cellLabel(cell), value), {
      cells: [cell],
      expected: money ? '≥ 0' : '≥ 0 的整数',
      actual: value,
      repair: REPAIRS.toZero(cellLabel(cell), value),
      quote: sourceOf(report, cell),
    });
  });
}

/** `T2-IMPLIED-PRIOR`: in force − issued + repealed is the stock of last year, which cannot be negative. */
function impliedPrior(report: ReportModel): Finding[] {
  if (report.format !== '2021') return [];
  return ['rules', 'normative_docs'].flatMap((row) => {
    const cells = ['issued', 'repealed', 'in_force'].map((column) => `t2.${row}.${column}`);
    const [issued, repealed, inForce] = cells.map((cell) => numberIn(report, cell));
    if (issued === undefined || repealed === undefined || inForce === undefined) return [];
    const implied = inForce - issued + repealed;
    const what = cellLabel(cells[0]!).split('·')[0]!;
    const details = { cells, actual: implied, quote: sourceOf(report, ...cells) };
    if (implied < 0) {
      const message = TABLE_MESSAGES.impliedPriorNegative(what, issued, repealed, inForce, implied);
      return finding('T2-IMPLIED-PRIOR', 'error', message, { ...details, expected: 0 });
    }
    // Possible but unlikely: every document of the years before was repealed within this one.
    if (repealed > 0 && implied === repealed) {
      const message = TABLE_MESSAGES.impliedPriorGone(what, issued, repealed, inForce, implied);
      return finding('T2-IMPLIED-PRIOR', 'info', message, details);
    }
    return [];
  });
}

/** `T2-RULES-POWER`: only bodies with rule-making power make 规章 (《法规规章备案审查条例》第二条). */
function rulesPower(report: ReportModel): Finding[] {
  if (report.format !== '2021' || report.agency === null || !lacksRulePower(report.agency)) return [];
  return ['t2.rules.issued', 't2.rules.repealed', 't2.rules.in_force'].flatMap((cell) => {
    const value = report.tables[cell];
    if (value == null || value <= 0) return [];
    return finding('T2-RULES-POWER', 'warning', TABLE_MESSAGES.noRulePower(report.agency!, value), {
      cells: [cell],
      expected: 0,
      actual: value,
      repair: REPAIRS.noRules(value),
      quote: sourceOf(report, cell),
    });
  });
}

/** All checks on table 2 alone. */
export function checkTable2(report: ReportModel): Finding[] {
  const blanks = blankCells(report, 'T2-NONNEG', table2Cells(report.format));
  return [...nonNegative(report), ...impliedPrior(report), ...rulesPower(report), ...blanks];
}
