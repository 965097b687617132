import { cellOf } from '../../blocks.ts';
import type { RowBlock } from '../../blocks.ts';
import { labelKey } from '../../clean-text.ts';
import { cellContent } from '../../tables/cell-values.ts';
import { beginsKnownLabel, isKnownLabel, isTable3Row } from './known-labels.ts';
import type { RuledPlace, RuledTable } from './ruled-rows.ts';

const NEAR = 4;
const MOST_HEADER_ROWS = 5;

/** True when one table can go on in the other: the sides are the same and the fewer columns are among the more. */
export function haveSameColumns(a: readonly number[], b: readonly number[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const near = (x: number, y: number): boolean => Math.abs(x - y) < NEAR;
  return (
    near(few[0]!, many[0]!) &&
    near(few.at(-1)!, many.at(-1)!) &&
    few.every((edge) => many.some((other) => near(edge, other)))
  );
}

const own = (row: readonly RuledPlace[]): RuledPlace[] => row.filter((place) => !place.continued);
const rowKey = (row: readonly RuledPlace[]): string =>
  own(row)
    .map((place) => labelKey(place.cell.text))
    .join('|');
const isNumber = (text: string): boolean => text !== '' && cellContent(text).kind === 'number';

/** Number of rows at the top of a page that repeat the head of the table. */
function repeatedHeader(table: RuledTable, next: RuledTable): number {
  for (let count = Math.min(MOST_HEADER_ROWS, table.rows.length, next.rows.length); count > 0; count -= 1) {
    const rows = Array.from({ length: count }, (_, index) => index);
    const same = rows.every((index) => rowKey(table.rows[index]!) === rowKey(next.rows[index]!));
    const words = next.rows
      .slice(0, count)
      .some((row) => own(row).some((place) => place.cell.text.length > 1));
    const figures = next.rows
      .slice(0, count)
      .some((row) => own(row).some((place) => isNumber(place.cell.text)));
    if (same && words && !figures) return count;
  }
  return 0;
}

/** The place of a row in which a place of the next page goes on. */
function above(row: readonly RuledPlace[], place: RuledPlace): RuledPlace | undefined {
  const x = (place.left + place.right) / 2;
  return row.find((candidate) => x > candidate.left && x < candidate.right);
}

/** True when a text broken off on one page goes on in the one on the next: together they are a label or its beginning. */
function makesLabel(before: string, after: string): boolean {
  return before !== '' && after !== '' && beginsKnownLabel(before + after) && !isKnownLabel(after);
}

/** True when the first row of a page is the rest of the last row of the page before, torn by the end of the page. */
function isRest(last: readonly RuledPlace[], first: readonly RuledPlace[]): boolean {
  let tornLabel = false;
  let labelBelow = false;
  let figuresBelow = false;
  for (const place of own(first)) {
    const text = place.cell.text;
    if (text === '') continue;
    const before = above(last, place)?.cell.text ?? '';
    if (makesLabel(before, text)) tornLabel = true;
    else if (before !== '' && !(isKnownLabel(before) && isKnownLabel(text))) return false;
    else if (before !== '') return false;
    else if (isNumber(text)) figuresBelow = true;
    else labelBelow = true;
  }
  if (tornLabel) return true;
  if (labelBelow) return false;
  // Figures alone belong to a label above that has none.
  const label = last.some((place) => isKnownLabel(place.cell.text));
  return figuresBelow ? label : true;
}

/** Takes up what a torn row says on the next page. */
function mend(last: readonly RuledPlace[], first: readonly RuledPlace[]): void {
  for (const place of own(first)) {
    const before = above(last, place);
    if (before === undefined || place.cell.text === '') continue;
    before.cell.text += place.cell.text;
  }
}

/** Marks cells at the top of a page that go on from the page before: a group beside several rows. */
function continueGroups(last: readonly RuledPlace[], first: readonly RuledPlace[]): void {
  const header = !own(first).some((place) => isNumber(place.cell.text));
  const lastLabel = own(first).findLast((place) => place.cell.text !== '' && !isNumber(place.cell.text));
  for (const place of own(first)) {
    const before = above(last, place);
    if (before === undefined || isNumber(before.cell.text)) continue;
    const { text } = place.cell;
    if (before.cell.text === '') {
      // The words of a heading that reaches over the end of the page stand on the next one.
      const same = Math.abs(before.left - place.left) < NEAR && Math.abs(before.right - place.right) < NEAR;
      if (!header || !same || !isKnownLabel(text)) continue;
      before.cell.text = text;
      place.continued = true;
      continue;
    }
    if (makesLabel(before.cell.text, text)) {
      before.cell.text += text;
      place.continued = true;
    } else if (text === '' && lastLabel !== undefined && place.left < lastLabel.left) place.continued = true;
  }
}

/** Adds what the next page shows of a table: without the repeated head, torn rows and torn group cells made whole. */
export function joinTables(table: RuledTable, next: RuledTable): RuledTable {
  const rows = next.rows.slice(repeatedHeader(table, next));
  const last = table.rows.at(-1);
  const first = rows[0];
  if (last !== undefined && first !== undefined) {
    if (isRest(last, first)) {
      mend(last, first);
      rows.shift();
    } else continueGroups(last, first);
  }
  return {
    rows: [...table.rows, ...rows],
    edges: allEdges([table, next]),
    top: table.top,
    bottom: next.bottom,
  };
}

/** The sides of all columns of a table, of which each page may show only some. */
export function allEdges(tables: readonly RuledTable[]): number[] {
  const edges: number[] = [];
  for (const edge of tables.flatMap((table) => table.edges).sort((a, b) => a - b))
    if (edges.length === 0 || edge - edges.at(-1)! >= NEAR) edges.push(edge);
  return edges;
}

/** The rows of a table, or of a part of it, on the grid of all its columns. */
export function rowBlocks(table: RuledTable, edges: readonly number[], number: number): RowBlock[] {
  const columnAt = (x: number): number => {
    let best = 0;
    edges.forEach((edge, index) => {
      if (Math.abs(edge - x) < Math.abs(edges[best]! - x)) best = index;
    });
    return best;
  };
  return table.rows.flatMap((row) => {
    if (own(row).length === 0) return [];
    const label = row.findLastIndex((place) => !place.continued && isTable3Row(place.cell.text));
    const cells = row.map(({ cell, left, right, continued }, index) => {
      const column = columnAt(left);
      // Beside a row of table 3 stand groups alone; torn over pages or set upright they may leave pieces of their words.
      const text = index < label && !isKnownLabel(cell.text) ? '' : cell.text;
      return cellOf(text, column, Math.max(1, columnAt(right) - column), continued);
    });
    const raw = cells
      .filter((cell) => !cell.continued)
      .map((cell) => cell.raw)
      .join(' ')
      .trim();
    return [{ kind: 'row' as const, raw, cells, table: number, exact: true }];
  });
}
