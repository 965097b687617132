import { APPLICANT_HEADING, APPLICANT_LABELS, ORGANISATIONS_HEADING } from '../../domain/format/labels.ts';
import type { ReportFormat } from '../../domain/format/report-format.ts';
import {
  APPLICANT_COLUMNS,
  APPLICANT_KINDS,
  rowsOfGroup,
  table3Cell,
  table3RowLabel,
} from '../../domain/format/table3.ts';
import type { ApplicantColumn } from '../../domain/format/table3.ts';
import type { Block, RowBlock } from '../blocks.ts';
import { cleanText, labelKey } from '../clean-text.ts';
import { CELL_REASONS } from '../messages.ts';
import { cellContent, readingOf } from './cell-values.ts';
import type { Reading } from './cell-values.ts';
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
const HEADER_REACH = 40;

/** Blocks of the header: back from the first row to the chapter heading or to prose. */
function headerStart(blocks: readonly Block[], first: number, least: number): number {
  let start = first;
  while (start > least && first - start < HEADER_REACH) {
    const block = blocks[start - 1]!;
    if (block.kind === 'line' && (/。/.test(block.text) || block.text.length > 60)) break;
    start -= 1;
  }
  return start;
}

function headerTexts(blocks: readonly Block[], from: number, to: number): string[] {
  return blocks
    .slice(from, to)
    .flatMap((block) =>
      block.kind === 'line' ? [block.text] : block.cells.filter((c) => !c.continued).map((c) => c.text),
    )
    .map(labelKey)
    .filter((key) => key !== '');
}

/** Order of the value columns by the header words in reading order; null when the header names another order unclearly. */
export function columnOrder(texts: readonly string[]): ApplicantColumn[] | null {
  const place = (label: string): number => texts.findIndex((text) => text === labelKey(label));
  const [person, organisations, total] = [
    place(APPLICANT_LABELS.natural_person),
    place(ORGANISATIONS_HEADING),
    place(APPLICANT_LABELS.total),
  ];
  const inner = APPLICANT_KINDS.slice(1);
  const places = inner.map((kind) => place(APPLICANT_LABELS[kind]));
  const named = places.every((at) => at >= 0);
  const innerOrder = named
    ? [...inner].sort((a, b) => places[inner.indexOf(a)]! - places[inner.indexOf(b)]!)
    : inner;
  const partlyOutOfOrder = places
    .filter((at) => at >= 0)
    .some((at, index, list) => index > 0 && at < list[index - 1]!);
  if (!named && partlyOutOfOrder) return null;
  const outer = [
    { at: person, columns: ['natural_person'] as ApplicantColumn[] },
    { at: organisations, columns: innerOrder as ApplicantColumn[] },
    { at: total, columns: ['total'] as ApplicantColumn[] },
  ];
  if (outer.every(({ at }) => at >= 0)) outer.sort((a, b) => a.at - b.at);
  return outer.flatMap(({ columns }) => columns);
}

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
      const column = APPLICANT_COLUMNS.find((id) => labelKey(cell.text) === labelKey(APPLICANT_LABELS[id]));
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

/**
 * Readings of the rows in the order of the value columns, by the grid where the source has one. Without a grid and with
 * a header that names no clear order nothing is known of the columns.
 */
function fittedRows(
  blocks: readonly Block[],
  rows: readonly GatheredRow[],
  start: number,
  first: number,
  order: readonly ApplicantColumn[] | null,
): Reading[][] {
  const unknown = APPLICANT_COLUMNS.map(() => ({ reason: CELL_REASONS.headerUnknown }));
  const shapes = learnShapes(rows, WIDTH);
  const grids = new Map<number, Map<ApplicantColumn, number> | null>();
  return rows.map((row) => {
    if (!grids.has(row.table)) grids.set(row.table, gridColumns(blocks, start, first, row.table));
    const columns = grids.get(row.table) ?? null;
    const grid = columns === null ? null : byGrid(row, columns);
    if (grid !== null) return (order ?? APPLICANT_COLUMNS).map((column) => grid.get(column)!);
    return order === null ? unknown : withoutDoubt(row, order, fitValues(row, WIDTH, shapes));
  });
}

/** Puts the rows with glued digits in the place of what could not be fitted. */
function withGlued(
  rows: readonly GatheredRow[],
  fitted: readonly Reading[][],
  order: readonly ApplicantColumn[] | null,
  format: ReportFormat,
): Reading[][] {
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
  const texts = headerTexts(blocks, start, first).filter((text) => text !== labelKey(APPLICANT_HEADING));
  const order = columnOrder(texts);
  const detached =
    order === null ? null : readDetached(blocks, first, to, book, order, table3Relations(format));
  const gathered = gatherRows(blocks, first, to, book);
  const { rows, used } = detached ?? gathered;
  for (let index = start; index < first; index += 1) reading.used.add(index);
  for (const index of used) reading.used.add(index);
  const fitted =
    detached === null
      ? withGlued(rows, fittedRows(blocks, rows, start, first, order), order, format)
      : rows.map((row) => detached.readings.get(row.label.entry.id)!);
  rows.forEach((row, index) => {
    (order ?? APPLICANT_COLUMNS).forEach((column, place) => {
      reading.put(table3Cell(row.label.entry.id, column), fitted[index]![place]!, row.raw);
    });
    noteLabel(reading, row);
  });
  if (format === '2021') noteFolded(reading, gathered.groups);
  reading.close(blocks, start);
  return reading;
}
