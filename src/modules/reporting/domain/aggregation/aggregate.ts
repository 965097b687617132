import { round } from '../checking/cell-access.ts';
import { cellsOf } from '../format/cells.ts';
import type { CellId } from '../format/report-format.ts';
import type { SummableReport } from './cells-for-sum.ts';
import type { JointItem } from './joint-items.ts';

/** A report in the sum. */
export interface Contribution extends SummableReport {
  readonly memberId: string;
}

/** What one agency brings to a cell. */
export interface CellPart {
  readonly memberId: string;
  /** As reported; undefined when the report does not give it. */
  readonly reported: number | undefined;
  readonly deductions: readonly { readonly itemId: string; readonly quantity: number }[];
  readonly deducted: number;
  readonly counted: number;
}

export interface SummedCell {
  readonly value: number;
  readonly deducted: number;
  /** Agencies whose report does not give the cell. */
  readonly missing: number;
  readonly parts: readonly CellPart[];
}

/** A deduction that takes off more than an agency reports: somebody made a mistake. */
export interface ShortDeduction {
  readonly itemId: string;
  readonly memberId: string;
  readonly cell: CellId;
}

export interface Aggregate {
  readonly cells: ReadonlyMap<CellId, SummedCell>;
  readonly short: readonly ShortDeduction[];
}

/**
 * Adds reports up, cell by cell. A joint item stays in the report of the agency that counts it and is taken off
 * everybody else's; when that agency is not in the sum, the first of the others that is counts it instead, so that it
 * counts once whoever is missing. Nothing is taken below 0; such a deduction is told in `short`. Pure; the order of the
 * reports does not change the sum.
 */
export function aggregate(contributions: readonly Contribution[], items: readonly JointItem[]): Aggregate {
  const present = new Set(contributions.map(({ memberId }) => memberId));
  const taken = deductionsBy(items, present);
  const short: ShortDeduction[] = [];
  const cells = new Map<CellId, SummedCell>();
  for (const cell of cellsOf('2021')) {
    const parts = contributions.map(({ memberId, values }): CellPart => {
      const reported = values.get(cell);
      const deductions = [];
      let left = reported ?? 0;
      for (const { itemId, quantity } of taken.get(`${memberId}\0${cell}`) ?? []) {
        if (quantity > left) short.push({ itemId, memberId, cell });
        const off = Math.min(quantity, left);
        left = round(left - off);
        deductions.push({ itemId, quantity: off });
      }
      return { memberId, reported, deductions, deducted: round((reported ?? 0) - left), counted: left };
    });
    cells.set(cell, {
      value: round(parts.reduce((sum, { counted }) => sum + counted, 0)),
      deducted: round(parts.reduce((sum, { deducted }) => sum + deducted, 0)),
      missing: parts.filter(({ reported }) => reported === undefined).length,
      parts,
    });
  }
  return { cells, short };
}

function deductionsBy(
  items: readonly JointItem[],
  present: ReadonlySet<string>,
): Map<string, { itemId: string; quantity: number }[]> {
  const taken = new Map<string, { itemId: string; quantity: number }[]>();
  for (const { id: itemId, members, countedBy, entries } of items) {
    const inSum = [...new Set(members)].filter((member) => present.has(member));
    const counter = inSum.includes(countedBy) ? countedBy : inSum[0];
    for (const member of inSum) {
      if (member === counter) continue;
      for (const { cell, quantity } of entries) {
        const key = `${member}\0${cell}`;
        taken.set(key, [...(taken.get(key) ?? []), { itemId, quantity }]);
      }
    }
  }
  return taken;
}
