import { APPLICANT_LABELS } from '../../domain/format/labels.ts';
import { APPLICANT_COLUMNS } from '../../domain/format/table3.ts';
import type { ApplicantColumn } from '../../domain/format/table3.ts';
import type { Block } from '../blocks.ts';
import { labelKey } from '../clean-text.ts';
import { CELL_REASONS } from '../messages.ts';
import { cellContent, readingOf } from './cell-values.ts';
import type { CellContent, Reading } from './cell-values.ts';
import { gatherRows } from './gather-rows.ts';
import type { GatheredRow } from './gather-rows.ts';
import type { LabelBook } from './label-book.ts';
import type { Relation } from './settle-rows.ts';
import { relationsHold } from './table3-relations.ts';

/** Table 3 whose labels all come first and whose numbers follow. */
export interface DetachedTable {
  rows: readonly GatheredRow[];
  /** Readings of each row, in the order of the columns. */
  readings: ReadonlyMap<string, readonly Reading[]>;
  used: ReadonlySet<number>;
}

const WIDTH = APPLICANT_COLUMNS.length;
const LEAST_ROWS = 5;
const COLUMN_OF = new Map(APPLICANT_COLUMNS.map((column) => [labelKey(APPLICANT_LABELS[column]), column]));

/** Numbers that stand in one line, or under one heading. */
interface Group {
  column: ApplicantColumn | null;
  values: CellContent[];
}

const isValue = (content: CellContent): boolean => content.kind === 'number' || content.kind === 'stroke';

function contentsOf(block: Block): CellContent[] {
  const texts = block.kind === 'row' ? block.cells.map((cell) => cell.text) : [block.text];
  return texts.map(cellContent).filter((content) => content.kind !== 'blank');
}

/** The column a line names, if it names one. */
function columnOf(block: Block | undefined): ApplicantColumn | undefined {
  return block?.kind === 'line' ? COLUMN_OF.get(labelKey(block.text)) : undefined;
}

function firstNumbers(blocks: readonly Block[], from: number, to: number): number {
  for (let index = from; index < to; index += 1) if (contentsOf(blocks[index]!).some(isValue)) return index;
  return -1;
}

/** The numbers from a block on, up to other words; a heading of a column opens a group of its own. */
function groupsFrom(
  blocks: readonly Block[],
  from: number,
  to: number,
): { groups: Group[]; used: Set<number>; named: boolean } {
  const groups: Group[] = [];
  const used = new Set<number>();
  const lead = columnOf(blocks[from - 1]);
  let heading: ApplicantColumn | null = lead ?? null;
  let named = lead !== undefined;
  for (let index = from; index < to; index += 1) {
    const block = blocks[index]!;
    const contents = contentsOf(block);
    if (contents.length === 0) continue;
    if (contents.every(isValue)) {
      const last = groups.at(-1);
      if (named && heading === null && last !== undefined) last.values.push(...contents);
      else groups.push({ column: heading, values: contents });
      heading = null;
      used.add(index);
      continue;
    }
    const column = columnOf(block);
    if (column === undefined) break;
    heading = column;
    named = true;
    used.add(index);
  }
  return { groups, used, named };
}

const turned = (values: readonly CellContent[], rows: number): CellContent[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: WIDTH }, (__, column) => values[column * rows + row]!),
  );
const inRows = (values: readonly CellContent[], rows: number): CellContent[][] =>
  Array.from({ length: rows }, (_, row) => values.slice(row * WIDTH, (row + 1) * WIDTH));

const numberOf = (content: CellContent): number => (content.kind === 'number' ? content.value : 0);

function holds(
  ids: readonly string[],
  table: readonly CellContent[][],
  relations: readonly Relation[],
): boolean {
  return relationsHold(new Map(ids.map((id, index) => [id, table[index]!.map(numberOf)])), relations);
}

const inferred = (reading: Reading): Reading =>
  'value' in reading && reading.inferred === undefined
    ? { ...reading, inferred: CELL_REASONS.detached }
    : reading;

/** The readings of every row, by what the source says of the order of the numbers and else by the relations. */
function arranged(
  ids: readonly string[],
  groups: readonly Group[],
  named: boolean,
  order: readonly ApplicantColumn[],
  relations: readonly Relation[],
): Reading[][] {
  const rows = ids.length;
  const values = groups.flatMap((group) => group.values);
  const none = (reason: string): Reading[][] =>
    ids.map(() => Array.from({ length: WIDTH }, () => ({ reason })));
  if (named) {
    const columns = order.map((column) => groups.filter((group) => group.column === column));
    const whole = columns.every((own) => own.length === 1 && own[0]!.values.length === rows);
    if (!whole || groups.length !== WIDTH) return none(CELL_REASONS.detachedUnclear);
    return ids.map((_, row) => columns.map((own) => readingOf(own[0]!.values[row]!)));
  }
  if (values.length !== rows * WIDTH) return none(CELL_REASONS.wrongCount(values.length, rows * WIDTH));
  const byRow = inRows(values, rows);
  const byColumn = turned(values, rows);
  const lengths = new Set(groups.map((group) => group.values.length));
  const lines = lengths.size === 1 && rows !== WIDTH ? [...lengths][0]! : 0;
  if (lines === WIDTH) return byRow.map((row) => row.map(readingOf));
  if (lines === rows) return byColumn.map((row) => row.map(readingOf));
  const same = byRow.every((row, at) => row.every((v, to) => numberOf(v) === numberOf(byColumn[at]![to]!)));
  if (same) return byRow.map((row) => row.map(readingOf));
  const [rowWise, columnWise] = [holds(ids, byRow, relations), holds(ids, byColumn, relations)];
  if (rowWise === columnWise) return none(CELL_REASONS.detachedUnclear);
  return (rowWise ? byRow : byColumn).map((row) => row.map((content) => inferred(readingOf(content))));
}

/** Labels and the numbers behind them, from a block on; null when there are none. */
function chunkFrom(
  blocks: readonly Block[],
  from: number,
  to: number,
  book: LabelBook,
): { rows: GatheredRow[]; groups: Group[]; named: boolean; used: Set<number>; end: number } | null {
  const numbers = firstNumbers(blocks, from, to);
  if (numbers < 0) return null;
  // The heading of the first column stands behind the labels and is none of them.
  let end = numbers;
  while (end > from && contentsOf(blocks[end - 1]!).length === 0) end -= 1;
  if (end > from && columnOf(blocks[end - 1]) !== undefined) end -= 1;
  const { rows, used } = gatherRows(blocks, from, end, book);
  const ids = rows.map((row) => row.label.entry.id);
  if (rows.length === 0 || new Set(ids).size < ids.length) return null;
  if (rows.some((row) => row.values.some((value) => value.kind !== 'blank'))) return null;
  const { groups, used: filled, named } = groupsFrom(blocks, numbers, to);
  return { rows, groups, named, used: new Set([...used, ...filled]), end: Math.max(numbers, ...filled) + 1 };
}

/**
 * Reads table 3 when its labels come detached from its numbers, for the whole table or page by page; null when they do
 * not.
 */
export function readDetached(
  blocks: readonly Block[],
  first: number,
  to: number,
  book: LabelBook,
  order: readonly ApplicantColumn[],
  relations: readonly Relation[],
): DetachedTable | null {
  const rows: GatheredRow[] = [];
  const readings = new Map<string, readonly Reading[]>();
  const used = new Set<number>();
  for (let from = first; from < to;) {
    const chunk = chunkFrom(blocks, from, to, book);
    if (chunk === null || (rows.length === 0 && chunk.rows.length < LEAST_ROWS)) break;
    const ids = chunk.rows.map((row) => row.label.entry.id);
    // A row that comes again belongs to another table.
    if (ids.some((id) => readings.has(id))) break;
    const table = arranged(ids, chunk.groups, chunk.named, order, relations);
    ids.forEach((id, index) => readings.set(id, table[index]!));
    rows.push(...chunk.rows);
    for (const index of chunk.used) used.add(index);
    from = chunk.end;
  }
  return rows.length === 0 ? null : { rows, readings, used };
}
