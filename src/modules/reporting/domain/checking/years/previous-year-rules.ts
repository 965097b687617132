import { cellLabel } from '../../format/cells.ts';
import { INDICATORS, indicatorCell } from '../../format/indicator-table.ts';
import { APPLICANT_COLUMNS, applicantLabel, table3Cell } from '../../format/table3.ts';
import { TABLE4_BLOCKS, table4BlockLabel, table4Cell } from '../../format/table4.ts';
import { numberIn, numberInTable3, sourceOf } from '../cell-access.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { TABLE_MESSAGES } from '../messages/tables.ts';
import { REPAIRS } from '../messages/repairs.ts';
import type { ReportModel } from '../report-model.ts';
import { jumps } from './jump-rule.ts';

/** `Y-CARRY`: what was carried in is what last year carried out, in each column. */
function carry(report: ReportModel, previous: ReportModel): Finding[] {
  return APPLICANT_COLUMNS.flatMap((column) => {
    const carriedIn = numberInTable3(report, 'carried_in', column);
    const carriedOut = numberInTable3(previous, 'carried_out', column);
    if (carriedIn === undefined || carriedOut === undefined || carriedIn === carriedOut) return [];
    const cell = table3Cell('carried_in', column);
    return finding('Y-CARRY', 'error', TABLE_MESSAGES.carry(applicantLabel(column), carriedIn, carriedOut), {
      cells: [cell],
      expected: carriedOut,
      actual: carriedIn,
      repair: REPAIRS.carry(applicantLabel(column), carriedOut),
      quote: sourceOf(report, cell),
    });
  });
}

/** `Y-INFORCE`: in force = in force last year + issued − repealed, for rules and for normative documents. */
function inForce(report: ReportModel, previous: ReportModel): Finding[] {
  if (report.format !== '2021' || previous.format !== '2021') return [];
  return ['rules', 'normative_docs'].flatMap((row) => {
    const cells = ['in_force', 'issued', 'repealed'].map((column) => `t2.${row}.${column}`);
    const [actual, issued, repealed] = cells.map((cell) => numberIn(report, cell));
    const last = numberIn(previous, cells[0]!);
    if (actual === undefined || issued === undefined || repealed === undefined || last === undefined)
      return [];
    const expected = last + issued - repealed;
    if (expected === actual) return [];
    const what = cellLabel(cells[0]!).split('·')[0]!;
    const message = TABLE_MESSAGES.inForce(what, last, issued, repealed, expected, actual);
    return finding('Y-INFORCE', 'error', message, {
      cells,
      expected,
      actual,
      repair: REPAIRS.inForce(what, expected),
      quote: sourceOf(report, ...cells),
    });
  });
}

/** `Y-PENDING`: cases undecided last year should reappear this year. */
function pending(report: ReportModel, previous: ReportModel): Finding[] {
  return TABLE4_BLOCKS.flatMap((block) => {
    const cell = table4Cell(block, 'total');
    const total = numberIn(report, cell);
    const open = numberIn(previous, table4Cell(block, 'pending'));
    if (total === undefined || open === undefined || total >= open) return [];
    return finding('Y-PENDING', 'warning', TABLE_MESSAGES.pendingGone(table4BlockLabel(block), open, total), {
      cells: [cell],
      expected: `≥ ${open}`,
      actual: total,
      repair: REPAIRS.pending(open),
      quote: sourceOf(report, cell),
    });
  });
}

/** `Y-CUMULATIVE` (before 2019): cumulative = cumulative of last year + this year. */
function cumulative(report: ReportModel, previous: ReportModel): Finding[] {
  return INDICATORS.flatMap((indicator) => {
    const cells = [indicatorCell(indicator, 'cumulative'), indicatorCell(indicator, 'year')] as const;
    const [actual, year] = cells.map((cell) => numberIn(report, cell));
    const last = numberIn(previous, cells[0]);
    if (actual === undefined || year === undefined || last === undefined || last + year === actual) return [];
    const message = TABLE_MESSAGES.cumulative(cellLabel(cells[0]), last, year, last + year, actual);
    return finding('Y-CUMULATIVE', 'error', message, {
      cells: [...cells],
      expected: last + year,
      actual,
      repair: REPAIRS.cumulative(last + year),
      quote: sourceOf(report, ...cells),
    });
  });
}

/** Checks of a report against the report of the year before. */
export function checkAgainstPrevious(report: ReportModel, previous: ReportModel): Finding[] {
  return [carry, inForce, pending, jumps, cumulative].flatMap((rule) => rule(report, previous));
}
