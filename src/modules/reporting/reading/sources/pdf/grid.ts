import type { Rule } from './rules.ts';

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
  /** y of the horizontal rules, from top to bottom. */
  floors: number[];
  top: number;
  bottom: number;
}

/** Rules nearer than this are one: double rules, borders drawn by each of two cells. */
const NEAR = 3.5;
const MOST_COLUMNS = 60;
const MOST_ROWS = 200;
const MOST_RULES = 3000;

/** Sorted places with those closer than a hair joined. */
function clustered(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const places: number[] = [];
  let first = -Infinity;
  for (const value of sorted) {
    if (value - first > NEAR) {
      places.push(value);
      first = value;
    } else places[places.length - 1] = (first + value) / 2;
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
  const left = new Set(rules.slice(0, MOST_RULES));
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

/** For each place of a list, the rules that lie there. */
function byPlace(places: readonly number[], rules: readonly Rule[]): Rule[][] {
  return places.map((at) => rules.filter((rule) => Math.abs(rule.at - at) <= NEAR));
}

/** Least distance by which rules must reach beyond the last crossing one to show an open side. */
const OPEN = 8;

/** Adds the sides of a table that have no rule of their own: torn by the end of the page, or drawn without a frame. */
function withOpenEnds(places: readonly number[], crossing: readonly Rule[]): number[] {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = crossing.filter((rule) => rule.from < first - OPEN);
  const after = crossing.filter((rule) => rule.to > last + OPEN);
  return [
    ...(before.length > 1 ? [Math.min(...before.map((rule) => rule.from))] : []),
    ...places,
    ...(after.length > 1 ? [Math.max(...after.map((rule) => rule.to))] : []),
  ];
}

function gridOf(rules: readonly Rule[]): Grid | null {
  const standing = rules.filter((rule) => rule.direction === 'vertical');
  const lying = rules.filter((rule) => rule.direction === 'horizontal');
  const xs = withOpenEnds(clustered(standing.map((rule) => rule.at)), lying);
  const ys = withOpenEnds(clustered(lying.map((rule) => rule.at)), standing).reverse();
  if (xs.length < 3 || ys.length < 2 || xs.length > MOST_COLUMNS || ys.length > MOST_ROWS) return null;
  const walls = byPlace(xs, standing);
  const floors = byPlace(ys, lying);
  const covers = (list: readonly Rule[], middle: number): boolean =>
    list.some((rule) => rule.from <= middle && rule.to >= middle);
  const middleOf = (places: readonly number[], index: number): number =>
    (places[index]! + places[index + 1]!) / 2;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let wide = 1;
      while (column + wide < columns && !covers(walls[column + wide]!, middleOf(ys, row))) wide += 1;
      let high = 1;
      while (row + high < rows && !covers(floors[row + high]!, middleOf(xs, column))) high += 1;
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
  return { cells, rows, edges: xs, floors: ys, top: ys[0]!, bottom: ys.at(-1)! };
}

/** Ruled tables of a page, from top to bottom. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return connected(rules)
    .map(gridOf)
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => b.top - a.top);
}
