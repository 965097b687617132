import type { Budget } from './glued-digits.ts';

/** A row that may be read in several ways: its values in each of them. */
export interface OpenRow {
  id: string;
  ways: readonly (readonly number[])[];
}

/** Rows whose sum, column by column, is nothing: some added, some taken off. */
export interface Relation {
  plus: readonly string[];
  minus: readonly string[];
}

interface Bound {
  low: number[];
  high: number[];
}

interface Linked {
  /** Index of the row and its sign in one relation. */
  row: number;
  sign: number;
}

/** A search over the ways of all rows, kept narrow by what the relations still allow. */
class Search {
  readonly rows: readonly OpenRow[];
  readonly relations: readonly (readonly Linked[])[];
  readonly width: number;
  readonly budget: Budget;
  ways: (readonly number[])[][];

  constructor(rows: readonly OpenRow[], relations: readonly Relation[], width: number, budget: Budget) {
    this.rows = rows;
    this.width = width;
    this.budget = budget;
    this.ways = rows.map((row) => [...row.ways]);
    const index = new Map(rows.map((row, at) => [row.id, at]));
    // A relation with a row that is not known says nothing.
    this.relations = relations
      .filter(({ plus, minus }) => [...plus, ...minus].every((id) => index.has(id)))
      .map(({ plus, minus }) => [
        ...plus.map((id) => ({ row: index.get(id)!, sign: 1 })),
        ...minus.map((id) => ({ row: index.get(id)!, sign: -1 })),
      ]);
  }

  #bound(ways: readonly (readonly number[])[]): Bound {
    const low = [...ways[0]!];
    const high = [...ways[0]!];
    for (const way of ways) {
      for (let column = 0; column < this.width; column += 1) {
        if (way[column]! < low[column]!) low[column] = way[column]!;
        if (way[column]! > high[column]!) high[column] = way[column]!;
      }
    }
    return { low, high };
  }

  /** Drops the ways that no relation can be met with, until none is left to drop; false when a row has none. */
  narrow(ways: (readonly number[])[][]): boolean {
    for (let changed = true; changed;) {
      changed = false;
      for (const relation of this.relations) {
        const bounds = relation.map(({ row }) => this.#bound(ways[row]!));
        for (let at = 0; at < relation.length; at += 1) {
          const { row, sign } = relation[at]!;
          this.budget.left -= relation.length;
          if (this.budget.left < 0) return false;
          const kept = ways[row]!.filter((way) => {
            for (let column = 0; column < this.width; column += 1) {
              let low = sign * way[column]!;
              let high = low;
              for (let other = 0; other < relation.length; other += 1) {
                if (other === at) continue;
                const bound = bounds[other]!;
                const positive = relation[other]!.sign > 0;
                low += positive ? bound.low[column]! : -bound.high[column]!;
                high += positive ? bound.high[column]! : -bound.low[column]!;
              }
              if (low > 0 || high < 0) return false;
            }
            return true;
          });
          if (kept.length === 0) return false;
          if (kept.length < ways[row]!.length) {
            ways[row] = kept;
            bounds[at] = this.#bound(kept);
            changed = true;
          }
        }
      }
    }
    return true;
  }

  /** Calls `found` with each combination that meets every relation; false when the search was given up. */
  solve(ways: (readonly number[])[][], found: (solution: (readonly number[])[]) => void): boolean {
    if (!this.narrow(ways)) return this.budget.left >= 0;
    let open = -1;
    ways.forEach((own, row) => {
      if (own.length > 1 && (open < 0 || own.length < ways[open]!.length)) open = row;
    });
    if (open < 0) {
      found(ways.map((own) => own[0]!));
      return true;
    }
    for (const way of ways[open]!) {
      const next = [...ways];
      next[open] = [way];
      if (!this.solve(next, found)) return false;
    }
    return true;
  }
}

/** What the relations of a table leave of its rows. */
export interface Settled {
  /** Whether some combination meets all relations; null when the search was given up. */
  consistent: boolean | null;
  /** Relations that could be applied. */
  relations: number;
  /** For each row its values by column; a column on which the combinations differ is null. */
  rows: Map<string, (number | null)[]>;
}

/**
 * Settles rows that can be read in several ways by the relations of their table: a value is settled when every
 * combination that meets all relations agrees on it. Bounded by `budget`.
 */
export function settleRows(
  rows: readonly OpenRow[],
  relations: readonly Relation[],
  width: number,
  budget: Budget,
): Settled {
  const search = new Search(rows, relations, width, budget);
  const settled = new Map<string, (number | null)[]>();
  const complete = search.solve(search.ways, (solution) => {
    rows.forEach(({ id }, row) => {
      const known = settled.get(id);
      const values = solution[row]!;
      settled.set(
        id,
        known === undefined
          ? [...values]
          : known.map((value, column) => (value === values[column] ? value : null)),
      );
    });
  });
  const consistent = complete ? settled.size > 0 : null;
  return { consistent, relations: search.relations.length, rows: settled };
}
