import { cellsOf } from '../../../../src/modules/reporting/domain/format/cells.ts';
import type { CellId, ReportFormat } from '../../../../src/modules/reporting/domain/format/report-format.ts';
import { APPLICANT_COLUMNS, table3Cell } from '../../../../src/modules/reporting/domain/format/table3.ts';

export type Tables = Record<CellId, number | null>;

/** All cells of a format at zero. */
export function zeroTables(format: ReportFormat = '2021'): Tables {
  return Object.fromEntries(cellsOf(format).map((cell) => [cell, 0]));
}

const ROWS: Record<string, readonly number[]> = {
  new_received: [10, 3, 0, 1, 2, 0, 16],
  carried_in: [1, 0, 0, 0, 0, 1, 2],
  granted: [4, 1, 0, 1, 0, 1, 7],
  partially_granted: [1, 0, 0, 0, 1, 0, 2],
  refused_third_party_rights: [1, 0, 0, 0, 0, 0, 1],
  refused_enforcement_file: [1, 0, 0, 0, 0, 0, 1],
  refused_administrative_query: [0, 1, 0, 0, 0, 0, 1],
  unavailable_not_held: [2, 1, 0, 0, 0, 0, 3],
  not_processed_petition: [1, 0, 0, 0, 0, 0, 1],
  closed_correction_lapsed: [0, 0, 0, 0, 1, 0, 1],
  total_handled: [10, 3, 0, 1, 2, 1, 17],
  carried_out: [1, 0, 0, 0, 0, 0, 1],
};

/** The valid table 3 of the domain notes, with small valid tables 2 and 4. */
export function validTables(): Tables {
  const tables = zeroTables();
  for (const [row, values] of Object.entries(ROWS))
    APPLICANT_COLUMNS.forEach((column, index) => (tables[table3Cell(row, column)] = values[index]!));
  return {
    ...tables,
    't2.normative_docs.issued': 3,
    't2.normative_docs.repealed': 1,
    't2.normative_docs.in_force': 21,
    't2.licensing.decisions': 145,
    't2.penalty.decisions': 12,
    't2.fees.amount_wan': 36.5,
    't4.review.upheld': 2,
    't4.review.pending': 1,
    't4.review.total': 3,
    't4.direct_suit.upheld': 1,
    't4.direct_suit.total': 1,
  };
}
