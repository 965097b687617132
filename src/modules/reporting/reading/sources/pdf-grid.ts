import type { Rule } from './pdf-rules.ts';

/** A cell of a ruled table on a page, with its place in the grid and on the page. */
export interface GridCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A ruled table on a page. */
export interface Grid {
  cells: GridCell[];
  rows: number;
  /** x of the vertical rules, to recognise a table that goes on on the next page. */
  edges: number[];
  top: number;
  bottom: number;
}

const NEAR = 2.5;

/** Sorted places with those closer than a hair joined. */
function clustered(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const places: number[] = [];
  for (const value of sorted) {
    const last = places.at(-1);
    if (last === undefined || value - last > NEAR) places.push(value);
  }
  return places;
}

function touches(a: Rule, b: Rule): boolean {
  if (a.direction === b.direction)
    return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
}

/** Rules that touch each other, directly or through others. */
function connected(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules);
  const groups: Rule[][] = [];
  for (const seed of rules) {
    if (!left.delete(seed)) continue;
    const group = [seed];
    for (let index = 0; index < group.length; index += 1) {
      for (const rule of left) {
        if (!touches(group[index]!, rule)) continue;
        left.delete(rule);
        group.push(rule);
      }
    }
    groups.push(group);
  }
  return groups;
}

function gridOf(rules: readonly Rule[]): Grid | null {
  const xs = clustered(rules.filter((rule) => rule.direction === 'vertical').map((rule) => rule.at));
  const ys = clustered(
    rules.filter((rule) => rule.direction === 'horizontal').map((rule) => rule.at),
  ).reverse();
  if (xs.length < 3 || ys.length < 2 || xs.length > 60 || ys.length > 200) return null;
  const wall = (direction: Rule['direction'], at: number, middle: number): boolean =>
    rules.some(
      (rule) =>
        rule.direction === direction &&
        Math.abs(rule.at - at) <= NEAR &&
        rule.from <= middle &&
        rule.to >= middle,
    );
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  const middleOf = (places: readonly number[], index: number): number =>
    (places[index]! + places[index + 1]!) / 2;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let wide = 1;
      while (column + wide < columns && !wall('vertical', xs[column + wide]!, middleOf(ys, row))) wide += 1;
      let high = 1;
      while (row + high < rows && !wall('horizontal', ys[row + high]!, middleOf(xs, column))) high += 1;
      for (let r = row; r < row + high; r += 1)
        for (let c = column; c < column + wide; c += 1) taken.add(r * columns + c);
      cells.push({
        row,
        column,
        rows: high,
        columns: wide,
        left: xs[column]!,
        right: xs[column + wide]!,
        top: ys[row]!,
        bottom: ys[row + high]!,
      });
    }
  }
  return { cells, rows, edges: xs, top: ys[0]!, bottom: ys.at(-1)! };
}

/** Ruled tables of a page, from top to bottom. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return connected(rules)
    .map(gridOf)
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => b.top - a.top);
}
