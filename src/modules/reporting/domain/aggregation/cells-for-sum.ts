import { numberInTable3 } from '../checking/cell-access.ts';
import { reportOfTables, type ReportModel } from '../checking/report-model.ts';
import { cellsOf } from '../format/cells.ts';
import type { CellId } from '../format/report-format.ts';
import type { ApplicantColumn } from '../format/table3.ts';
import { TABLE4_RESULTS, table4Cell, type Table4Block } from '../format/table4.ts';

/** A cell that a report does not give for certain. */
export interface MissingCell {
  readonly cell: CellId;
  readonly reason: MissingReason | string;
}

/** Why a cell of the 2021 form cannot be taken from a report of the 2019 form. */
export type MissingReason = 'other_notion' | 'split_row' | 'absent';

/** The figures of a report in the cells of the 2021 form; what is missing is not 0 but unknown. */
export interface SummableReport {
  readonly values: ReadonlyMap<CellId, number>;
  readonly missing: readonly MissingCell[];
}

type Tables = Pick<ReportModel, 'tables' | 'unreadable' | 'format'>;

/**
 * What of a report can be added up. A blank is 0; a blank total is worth its parts. The trial form of 2019 is taken
 * where both forms mean the same: tables 3 and 4, and the decisions of table 2. Its row （六）其他处理 is split in three
 * since 2021, which is certain only when it is 0; documents and fees were counted otherwise. Undefined for a report
 * before 2019, which has no such tables.
 */
export function cellsForSum(report: Tables): SummableReport | undefined {
  if (report.format === 'pre2019') return undefined;
  const reasons = new Map(report.unreadable.map(({ cell, reason }) => [cell, reason]));
  const values = new Map<CellId, number>();
  const missing: MissingCell[] = [];
  for (const cell of cellsOf('2021')) {
    const source = report.format === '2021' ? cell : sourceIn2019(cell, report);
    const value = typeof source === 'object' ? undefined : numberOf(report, source);
    if (value !== undefined) values.set(cell, value);
    else {
      const reason = typeof source === 'object' ? source.reason : (reasons.get(source) ?? 'absent');
      missing.push({ cell, reason });
    }
  }
  return { values, missing };
}

const SAME_DECISIONS = /^t2\.(licensing|penalty|coercion)\.decisions$/;
const SPLIT_ROWS = /^t3\.closed_(?:correction_lapsed|fee_unpaid|other)\.(\w+)$/;

/** The cell of the 2019 form that means the same, or why there is none. */
function sourceIn2019(cell: CellId, report: Tables): CellId | { readonly reason: MissingReason } {
  if (SAME_DECISIONS.test(cell)) return cell.replace('t2.', 't2_2019.');
  if (cell.startsWith('t2.')) return { reason: 'other_notion' };
  const split = SPLIT_ROWS.exec(cell);
  if (!split) return cell;
  const folded = `t3.other_handling.${split[1]!}`;
  return numberOf(report, folded) === 0 ? folded : { reason: 'split_row' };
}

function numberOf(report: Tables, cell: CellId): number | undefined {
  const [table, row = '', column = ''] = cell.split('.');
  if (table === 't3')
    return numberInTable3(reportOfTables(report.tables, { year: 2021 }), row, column as ApplicantColumn);
  const value = report.tables[cell];
  if (value === undefined || value !== null) return value;
  if (table !== 't4' || column !== 'total') return 0;
  const parts = TABLE4_RESULTS.map((result) => report.tables[table4Cell(row as Table4Block, result)]);
  return parts.includes(undefined) ? undefined : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}
