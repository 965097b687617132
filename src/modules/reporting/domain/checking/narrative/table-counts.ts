import { cellLabel } from '../../format/cells.ts';
import { indicatorCell } from '../../format/indicator-table.ts';
import type { Indicator, IndicatorPeriod } from '../../format/indicator-table.ts';
import type { CellId } from '../../format/report-format.ts';
import { outcomeRows, rowsOfGroup, table3Cell } from '../../format/table3.ts';
import type { OutcomeGroup } from '../../format/table3.ts';
import { numberIn, numberInTable3 } from '../cell-access.ts';
import type { ReportModel } from '../report-model.ts';
import type { Measure } from './measures.ts';

/** What the tables say about a measure of the prose. */
export interface TableCount {
  value: number;
  cells: CellId[];
}

const TABLE3_MEASURES: Readonly<Record<string, string>> = {
  requests: 'new_received',
  handled: 'total_handled',
  carried_in: 'carried_in',
  carried_out: 'carried_out',
};
const GROUPS: readonly OutcomeGroup[] = ['refused', 'unavailable', 'not_processed', 'other_handling'];

function rowsFor(report: ReportModel, measure: Measure): readonly string[] {
  const single = TABLE3_MEASURES[measure];
  if (single !== undefined) return [single];
  const group = GROUPS.find((candidate) => candidate === measure);
  if (group !== undefined) return rowsOfGroup(report.format, group);
  return outcomeRows(report.format).includes(measure) ? [measure] : [];
}

const CASE_BLOCKS: Readonly<Record<string, readonly string[]>> = {
  reviews: ['review'],
  suits: ['direct_suit', 'suit_after_review'],
  direct_suits: ['direct_suit'],
  suits_after_review: ['suit_after_review'],
};

/** Requests, results and outcomes by table 3 (column 总计), or undefined when a cell is not known. */
export function table3Count(report: ReportModel, measures: readonly Measure[]): TableCount | undefined {
  let value = 0;
  const cells: CellId[] = [];
  for (const measure of measures) {
    const rows = rowsFor(report, measure);
    if (rows.length === 0) return undefined;
    for (const row of rows) {
      const number = numberInTable3(report, row, 'total');
      if (number === undefined) return undefined;
      value += number;
      cells.push(table3Cell(row, 'total'));
    }
  }
  return { value, cells };
}

/** Cases by table 4 (column 总计), or undefined when a cell is not known or the measure is not in the table. */
export function table4Count(report: ReportModel, measures: readonly Measure[]): TableCount | undefined {
  const blocks = measures.map((measure) => CASE_BLOCKS[measure]);
  if (blocks.includes(undefined)) return undefined;
  const cells = blocks.flatMap((block) => (block ?? []).map((name) => `t4.${name}.total`));
  let value = 0;
  for (const cell of cells) {
    const number = numberIn(report, cell);
    if (number === undefined) return undefined;
    value += number;
  }
  return { value, cells };
}

const INDICATOR_MEASURES: Readonly<Record<string, Indicator>> = {
  disclosed: 'disclosed',
  disclosed_website: 'disclosed_website',
  requests: 'requests',
  requests_in_person: 'requests_in_person',
  requests_online: 'requests_online',
  requests_mail_fax: 'requests_mail_fax',
  handled: 'replies',
  granted: 'replies_granted',
  partially_granted: 'replies_partial',
  refused: 'replies_refused',
  other: 'replies_other',
  complaints: 'complaints',
  reviews: 'reviews',
  suits: 'suits',
};

/** Value of the indicator list (before 2019), summed over measures. */
export function indicatorCount(
  report: ReportModel,
  measures: readonly Measure[],
  period: IndicatorPeriod,
): TableCount | undefined {
  let value = 0;
  const cells: CellId[] = [];
  for (const measure of measures) {
    const indicator = INDICATOR_MEASURES[measure];
    const cell = indicator === undefined ? undefined : indicatorCell(indicator, period);
    const number = cell === undefined ? undefined : numberIn(report, cell);
    if (cell === undefined || number === undefined) return undefined;
    value += number;
    cells.push(cell);
  }
  return { value, cells };
}

/** How a repair names a count: the label of its cell, or what several cells count together. */
export function countLabel({ cells }: TableCount, what: string): string {
  return cells.length === 1 ? cellLabel(cells[0]!) : what;
}
