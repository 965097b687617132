import { APPLICANT_LABELS } from '../../domain/format/labels.ts';
import type { ReportFormat } from '../../domain/format/report-format.ts';
import { APPLICANT_COLUMNS, rowsOfGroup, table3Cell, table3RowLabel } from '../../domain/format/table3.ts';
import type { ApplicantColumn } from '../../domain/format/table3.ts';
import type { Block, RowBlock } from '../blocks.ts';
import { cleanText, labelKey } from '../clean-text.ts';
import { CELL_REASONS } from '../messages.ts';
import { cellContent, readingOf } from './cell-values.ts';
import type { Reading } from './cell-values.ts';
import { chosenOrder, columnOrders } from './column-order.ts';
import { headerStart, headerWords, headingKey } from './header-words.ts';
import { fitValues, learnShapes } from './fit-values.ts';
import { gatherRows } from './gather-rows.ts';
import type { GatheredRow } from './gather-rows.ts';
import { readDetached } from './read-detached.ts';
import { gluedTokens, readGlued } from './read-glued.ts';
import type { GluedRow } from './read-glued.ts';
import { bracketLost } from './label-deviations.ts';
import { isTable3Label, TABLE3_BOOK } from './table3-labels.ts';
import { table3Relations } from './table3-relations.ts';
import { TableReading } from './table-reading.ts';

const WIDTH = APPLICANT_COLUMNS.length;
/** Grid columns of the seven value columns in a real table, when its header names them all. */
function gridColumns(
  blocks: readonly Block[],
  from: number,
  to: number,
  table: number,
): Map<ApplicantColumn, number> | null {
  const found = new Map<ApplicantColumn, number>();
  const header = blocks
    .slice(from, to)
    .filter((block): block is RowBlock => block.kind === 'row' && block.exact && block.table === table);
  for (const block of header) {
    for (const cell of block.cells) {
      const column = APPLICANT_COLUMNS.find((id) => headingKey(cell.text) === labelKey(APPLICANT_LABELS[id]));
      if (column === undefined || cell.continued) continue;
      if (cell.span > 1 || found.has(column)) return null;
      found.set(column, cell.column);
    }
  }
  return found.size === WIDTH && new Set(found.values()).size === WIDTH ? found : null;
}

/** Values of a row of a real table by its grid columns, or null when the row does not keep to the grid. */
function byGrid(
  row: GatheredRow,
  columns: ReadonlyMap<ApplicantColumn, number>,
): Map<ApplicantColumn, Reading> | null {
  if (row.cells === null || !row.exact) return null;
  const readings = new Map<ApplicantColumn, Reading>();
  let filled = 0;
  for (const [column, at] of columns) {
    const cell = row.cells.find((candidate) => candidate.column === at && !candidate.continued);
    if (cell === undefined || cell.span > 1) readings.set(column, { reason: CELL_REASONS.mergedCells });
    else {
      const content = cellContent(cell.text);
      if (content.kind !== 'blank') filled += 1;
      readings.set(column, readingOf(content));
    }
  }
  const written = row.values.filter((value) => value.kind !== 'blank').length;
  return written === filled ? readings : null;
}

function noteLabel(reading: TableReading, row: GatheredRow): void {
  const cells = APPLICANT_COLUMNS.map((column) => table3Cell(row.label.entry.id, column));
  const standard = table3RowLabel(row.label.entry.id);
  const quote = (row.cells === null ? row.raw : row.labelRaw).trim();
  const read = cleanText(quote).text;
  const details = { table: 'table3' as const, standard, read, cells, quote };
  if (!row.label.exact) reading.labels.push({ kind: 'wording', ...details });
  else if (bracketLost(read, standard)) reading.labels.push({ kind: 'bracket', ...details });
}

/** First block of the rows of table 3 at or after `from`. */
export function findTable3(blocks: readonly Block[], from = 0): number {
  return blocks.findIndex((block, index) => {
    if (index < from) return false;
    if (block.kind === 'row')
      return block.cells.some((cell) => !cell.continued && cell.text !== '' && isTable3Label(cell.text));
    if (block.text === '' || block.text.length > 60) return false;
    if (isTable3Label(block.text)) return true;
    // The first label may be split over two lines.
    const next = blocks
      .slice(index + 1, index + 4)
      .find((other) => other.kind === 'row' || other.text !== '');
    return (
      next?.kind === 'line' && /^[一二三四(\d]/.test(block.text) && isTable3Label(block.text + next.text)
    );
  });
}

/** A 一 that breaks the sum of its row when read as a stroke may be the number one. */
function withoutDoubt(
  row: GatheredRow,
  order: readonly ApplicantColumn[],
  readings: readonly Reading[],
): Reading[] {
  const numeral = row.values.some((value) => value.kind === 'stroke' && value.text === '一');
  if (!numeral) return [...readings];
  const valueOf = (reading: Reading | undefined): number =>
    reading !== undefined && 'value' in reading ? (reading.value ?? 0) : NaN;
  const total = valueOf(readings[order.indexOf('total')]);
  const parts = readings.reduce((sum, reading) => sum + valueOf(reading), -total);
  if (parts === total) return [...readings];
  return readings.map((reading) =>
    'value' in reading && reading.inferred === CELL_REASONS.stroke('一')
      ? { reason: CELL_REASONS.strokeUnclear }
      : reading,
  );
}

type Values = readonly (number | null)[];

/** Rows whose values are all known, in the order they stand in. */
function wholeRows(rows: readonly (readonly Reading[])[]): Values[] {
  return rows.flatMap((row) => {
    const values = row.flatMap((reading) => ('value' in reading ? [reading.value] : []));
    return values.length === WIDTH ? [values] : [];
  });
}

/**
 * Readings of the rows in the order of the value columns, by the grid where the source has one. Without a grid and with
 * a header that names no clear order nothing is known of the columns.
 */
function fittedRows(
  blocks: readonly Block[],
  rows: readonly GatheredRow[],
  start: number,
  first: number,
  orders: readonly ApplicantColumn[][],
): { order: readonly ApplicantColumn[] | null; fitted: Reading[][] } {
  const unknown = APPLICANT_COLUMNS.map(() => ({ reason: CELL_REASONS.headerUnknown }));
  const shapes = learnShapes(rows, WIDTH);
  const grids = new Map<number, Map<ApplicantColumn, number> | null>();
  const gridOf = (row: GatheredRow): Map<ApplicantColumn, Reading> | null => {
    if (!grids.has(row.table)) grids.set(row.table, gridColumns(blocks, start, first, row.table));
    const columns = grids.get(row.table) ?? null;
    return columns === null ? null : byGrid(row, columns);
  };
  const placed = rows.map((row) => {
    const grid = gridOf(row);
    return { row, grid, values: grid === null ? fitValues(row, WIDTH, shapes) : [] };
  });
  const order = chosenOrder(orders, wholeRows(placed.map(({ values }) => values)));
  const fitted = placed.map(({ row, grid, values }) => {
    if (grid !== null) return (order ?? APPLICANT_COLUMNS).map((column) => grid.get(column)!);
    return order === null ? unknown : withoutDoubt(row, order, values);
  });
  return { order, fitted };
}

/** Puts the rows with glued digits in the place of what could not be fitted. */
function withGlued(
  rows: readonly GatheredRow[],
  fitted: readonly (readonly Reading[])[],
  order: readonly ApplicantColumn[] | null,
  format: ReportFormat,
): (readonly Reading[])[] {
  // The sum is looked for in the last place.
  if (order?.at(-1) !== 'total') return [...fitted];
  const glued: GluedRow[] = [];
  const known = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const { id } = row.label.entry;
    const values = fitted[index]!.map((reading) => ('value' in reading ? (reading.value ?? 0) : null));
    if (values.every((value) => value !== null)) known.set(id, values);
    else {
      const tokens = row.exact ? null : gluedTokens(row.values, WIDTH);
      if (tokens !== null) glued.push({ id, tokens });
    }
  });
  if (glued.length === 0) return [...fitted];
  const readings = readGlued(glued, known, table3Relations(format), WIDTH);
  return rows.map((row, index) => {
    const unfit = fitted[index]!.every((reading) => 'reason' in reading);
    return unfit ? (readings.get(row.label.entry.id) ?? fitted[index]!) : fitted[index]!;
  });
}

/** （六）其他处理 in one row, as in 2019: what its three rows would hold is not known. */
function noteFolded(reading: TableReading, groups: readonly GatheredRow[]): void {
  const folded = groups.find((row) => row.label.entry.id === 'other_handling');
  if (folded === undefined) return;
  for (const row of rowsOfGroup('2021', 'other_handling')) {
    for (const column of APPLICANT_COLUMNS) {
      const cell = table3Cell(row, column);
      if (!reading.cells.has(cell)) reading.put(cell, { reason: CELL_REASONS.foldedRow }, folded.raw);
    }
  }
}

/** Reads table 3 from its first row up to `to`; `least` is the first block that may belong to its header. */
export function readTable3(
  blocks: readonly Block[],
  first: number,
  to: number,
  least: number,
  format: ReportFormat,
): TableReading {
  const reading = new TableReading();
  const book = format === '2019' ? TABLE3_BOOK.from2019 : TABLE3_BOOK.from2021;
  const start = headerStart(blocks, first, least);
  const orders = columnOrders(headerWords(blocks, start, first));
  const detached = readDetached(
    blocks,
    first,
    to,
    book,
    orders[0] ?? APPLICANT_COLUMNS,
    table3Relations(format),
  );
  const gathered = gatherRows(blocks, first, to, book);
  const { rows, used } = detached ?? gathered;
  for (let index = start; index < first; index += 1) reading.used.add(index);
  for (const index of used) reading.used.add(index);
  const apart = rows.map((row) => detached?.readings.get(row.label.entry.id) ?? []);
  const { order, fitted } =
    detached === null
      ? fittedRows(blocks, rows, start, first, orders)
      : { order: chosenOrder(orders, wholeRows(apart)), fitted: apart };
  const readings = detached === null ? withGlued(rows, fitted, order, format) : fitted;
  rows.forEach((row, index) => {
    (order ?? APPLICANT_COLUMNS).forEach((column, place) => {
      const certain = order !== null || row.exact ? readings[index]![place] : undefined;
      const value = certain ?? { reason: CELL_REASONS.headerUnknown };
      reading.put(table3Cell(row.label.entry.id, column), value, row.raw);
    });
    noteLabel(reading, row);
  });
  if (format === '2021') noteFolded(reading, gathered.groups);
  reading.close(blocks, start);
  return reading;
}
