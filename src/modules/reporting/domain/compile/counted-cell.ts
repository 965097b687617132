import type { CellId } from '../format/report-format.ts';

/** A figure together with what it counted: the ids of requests, remedies or register entries. */
export interface CountedCell {
  readonly value: number;
  readonly members: readonly string[];
  /** `agencies`: a figure of a government's report that adds up the reports of agencies. Records without it. */
  readonly behind?: 'records' | 'agencies';
}

/** Compiled cells by id. */
export type CountedCells = ReadonlyMap<CellId, CountedCell>;

/** Collects members into cells; a cell's value is the number of its members. */
export class CellCounter {
  readonly #members: Map<CellId, string[]>;

  constructor(cells: readonly CellId[]) {
    this.#members = new Map(cells.map((cell) => [cell, []]));
  }

  /** Counts a member in a cell. Throws when the format has no such cell: nothing may be lost in silence. */
  count(cell: CellId, member: string): void {
    const members = this.#members.get(cell);
    if (!members) throw new Error(`The format has no cell ${cell}`);
    members.push(member);
  }

  cells(): Map<CellId, CountedCell> {
    return new Map([...this.#members].map(([cell, members]) => [cell, { value: members.length, members }]));
  }
}
