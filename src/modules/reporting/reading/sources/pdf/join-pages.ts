import { cellOf } from '../../blocks.ts';
import type { RowBlock } from '../../blocks.ts';
import { labelKey } from '../../clean-text.ts';
import { cellContent } from '../../tables/cell-values.ts';
import { isKnownLabel } from './known-labels.ts';
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

/** True when a text broken off on one page and the one on the next make a whole label. */
function makesLabel(before: string, after: string): boolean {
  return before !== '' && after !== '' && isKnownLabel(before + after) && !isKnownLabel(after);
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
  const lastLabel = own(first).findLast((place) => place.cell.text !== '' && !isNumber(place.cell.text));
  for (const place of own(first)) {
    const before = above(last, place);
    if (before === undefined || isNumber(before.cell.text) || before.cell.text === '') continue;
    const { text } = place.cell;
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
  const edges = table.edges.length >= next.edges.length ? table.edges : next.edges;
  return { rows: [...table.rows, ...rows], edges, top: table.top, bottom: next.bottom };
}

/** The rows of a table on the grid of all its columns. */
export function rowBlocks(table: RuledTable, number: number): RowBlock[] {
  const columnAt = (x: number): number => {
    let best = 0;
    table.edges.forEach((edge, index) => {
      if (Math.abs(edge - x) < Math.abs(table.edges[best]! - x)) best = index;
    });
    return best;
  };
  return table.rows.flatMap((row) => {
    if (own(row).length === 0) return [];
    const cells = row.map(({ cell, left, right, continued }) => {
      const column = columnAt(left);
      return cellOf(cell.text, column, Math.max(1, columnAt(right) - column), continued);
    });
    const raw = cells
      .filter((cell) => !cell.continued)
      .map((cell) => cell.raw)
      .join(' ')
      .trim();
    return [{ kind: 'row' as const, raw, cells, table: number, exact: true }];
  });
}
