import { cellsOf } from '../format/cells.ts';
import type { CellId } from '../format/report-format.ts';
import { APPLICANT_KINDS, outcomeRows, table3Cell, type ApplicantKind } from '../format/table3.ts';
import { isMoneyCell, table2Cell } from '../format/table2.ts';

/** What a joint item adds to a cell of every agency that reports it. */
export interface JointEntry {
  readonly cell: CellId;
  readonly quantity: number;
}

/** Something done jointly and reported by several agencies. */
export interface JointItem {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly JointEntry[];
  /** All who reported it. */
  readonly members: readonly string[];
  /** The one whose report counts it. */
  readonly countedBy: string;
}

/** A request handled jointly, documents issued jointly, or any cells. */
export type JointSubject =
  | {
      readonly type: 'request';
      readonly applicant: string;
      readonly arrived: 'new_received' | 'carried_in';
      readonly outcome: string;
      readonly quantity: number;
    }
  | {
      readonly type: 'document';
      readonly row: 'rules' | 'normative_docs';
      readonly columns: readonly ('issued' | 'repealed' | 'in_force')[];
      readonly quantity: number;
    }
  | { readonly type: 'cells'; readonly entries: readonly JointEntry[] };

const FORMAT = '2021';

/**
 * The cells in which the subject was counted. A joint request stands in its row of receipt, in its result and in the
 * total of results (or in what is carried out), each time for its kind of applicant and in 总计, so that the relations
 * of table 3 hold after the deduction as before. Undefined when the subject names no such row, column or cell.
 */
export function entriesOf(subject: JointSubject): JointEntry[] | undefined {
  const known = new Set(cellsOf(FORMAT));
  const entries = listed(subject);
  const sound = entries.every(
    ({ cell, quantity }) =>
      known.has(cell) && quantity > 0 && (isMoneyCell(cell) || Number.isInteger(quantity)),
  );
  return sound && new Set(entries.map(({ cell }) => cell)).size === entries.length ? entries : undefined;
}

function listed(subject: JointSubject): JointEntry[] {
  if (subject.type === 'cells') return subject.entries.map(({ cell, quantity }) => ({ cell, quantity }));
  const { quantity } = subject;
  if (subject.type === 'document') {
    return [...new Set(subject.columns)].map((column) => ({
      cell: table2Cell(FORMAT, subject.row, column),
      quantity,
    }));
  }
  const { applicant, arrived, outcome } = subject;
  const kind = APPLICANT_KINDS.find((known) => known === applicant);
  if (kind === undefined || !(outcome === 'carried_out' || outcomeRows(FORMAT).includes(outcome))) {
    return [{ cell: `t3.${outcome}.${applicant}`, quantity: 0 }];
  }
  const rows = outcome === 'carried_out' ? [arrived, outcome] : [arrived, outcome, 'total_handled'];
  const columns: readonly (ApplicantKind | 'total')[] = [kind, 'total'];
  return rows.flatMap((row) => columns.map((column) => ({ cell: table3Cell(row, column), quantity })));
}
