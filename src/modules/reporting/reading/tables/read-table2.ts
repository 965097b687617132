import { TABLE2_CORNER } from '../../domain/format/labels.ts';
import type { ReportFormat } from '../../domain/format/report-format.ts';
import { table2Blocks, table2Cell } from '../../domain/format/table2.ts';
import type { Block } from '../blocks.ts';
import { cleanText, labelKey } from '../clean-text.ts';
import { CELL_REASONS } from '../messages.ts';
import { cellContent, readingOf } from './cell-values.ts';
import type { CellContent, Reading } from './cell-values.ts';
import { fitValues, learnShapes, shapeKey } from './fit-values.ts';
import type { RowShapes } from './fit-values.ts';
import { gatherRows } from './gather-rows.ts';
import type { GatheredRow } from './gather-rows.ts';
import { LabelBook } from './label-book.ts';
import { gluedTokens } from './read-glued.ts';
import type { BookEntry } from './label-book.ts';
import { TableReading } from './table-reading.ts';

/** Words that tell a column of table 2 whatever its exact label, for one format. */
const COLUMN_WORDS: Record<'2021' | '2019', readonly (readonly [string, RegExp])[]> = {
  '2021': [
    ['repealed', /废止/],
    ['in_force', /现行有效|有效件数/],
    ['issued', /制发|制作|制定|新增件数/],
    ['decisions', /处理决定/],
    ['amount_wan', /收费金额|收费总金额/],
  ],
  '2019': [
    ['made', /制作/],
    ['newly_public', /新公开/],
    ['total_public', /对外公开/],
    ['items_prev', /上一?年(度)?项目/],
    ['items_change', /增减|新增或减少/],
    ['decisions', /处理决定/],
    ['count', /采购项目/],
    ['amount', /采购(总)?金额/],
  ],
};

/** Row names also met in the field, by row id. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  normative_docs: ['规范性文件', '行政规范性文件'],
};

/** Longest text that can be an article of Art. 20 or the corner of a table. */
const LONGEST_SIGN = 20;

interface Row {
  id: string;
  label: string;
  columns: readonly { id: string; label: string }[];
}

function rowsOf(format: '2021' | '2019'): Row[] {
  return table2Blocks(format).flatMap((block) =>
    block.rows.map((row) => ({ ...row, columns: block.columns })),
  );
}

function bookFor(format: '2021' | '2019'): LabelBook {
  const rows: BookEntry[] = rowsOf(format).flatMap(({ id, label }) =>
    [...new Set([label, ...(OTHER_NAMES[id] ?? [])])].map((name) => ({
      kind: 'row' as const,
      id,
      label: name,
    })),
  );
  const articles: BookEntry[] = table2Blocks(format).map((block) => ({
    kind: 'group',
    id: block.article,
    label: block.article,
  }));
  const columns: BookEntry[] = table2Blocks(format).flatMap((block) =>
    block.columns.map(({ id, label }) => ({ kind: 'column' as const, id, label })),
  );
  return new LabelBook([
    ...rows,
    ...articles,
    ...columns,
    { kind: 'corner', id: 'corner', label: TABLE2_CORNER },
  ]);
}

const BOOKS = { '2021': bookFor('2021'), '2019': bookFor('2019') };

/** A header line of table 2: which column stands where. */
interface Header {
  block: number;
  /** Cells in its line; 0 when every cell has a line of its own. */
  cells: number;
  /** The columns of the grid are certain. */
  exact: boolean;
  columns: { id: string; read: string; at: number; grid: number }[];
}

function columnId(text: string, format: '2021' | '2019'): string | null {
  if (text.length > 2 * LONGEST_SIGN) return null;
  const key = labelKey(text);
  if (key.length < 4 || key.length > 30) return null;
  return COLUMN_WORDS[format].find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** Headers by the block they stand in (rows) or begin in (one cell a line). */
function headersIn(blocks: readonly Block[], from: number, to: number, format: '2021' | '2019'): Header[] {
  const headers: Header[] = [];
  for (let index = from; index < to; index += 1) {
    const block = blocks[index]!;
    if (block.kind === 'row') {
      const own = block.cells.filter((cell) => !cell.continued);
      const corner = own.findIndex((cell) => labelKey(cell.text) === TABLE2_CORNER);
      const columns = own.flatMap((cell, at) => {
        const id = columnId(cell.text, format);
        return id === null ? [] : { id, read: cell.raw, at: at - corner - 1, grid: cell.column };
      });
      if (columns.length > 0)
        headers.push({ block: index, cells: block.cells.length, exact: block.exact, columns });
    } else if (block.text.length <= LONGEST_SIGN && labelKey(block.text) === TABLE2_CORNER) {
      headers.push({ block: index, cells: 0, exact: false, columns: [] });
    } else {
      const id = columnId(block.text, format);
      const last = headers.at(-1);
      const named = id === null || block.text.length > 24 ? null : id;
      if (named === null) continue;
      if (last === undefined || last.columns.some((column) => column.id === named))
        headers.push({
          block: index,
          cells: 0,
          exact: false,
          columns: [{ id: named, read: block.raw, at: 0, grid: 0 }],
        });
      else
        last.columns.push({ id: named, read: block.raw, at: last.columns.length, grid: last.columns.length });
    }
  }
  return headers;
}

function scaled(reading: Reading, content: CellContent | undefined, column: string): Reading {
  if (column !== 'amount_wan' || !('value' in reading) || reading.value === null) return reading;
  // The column is in 万元; an amount written with 元 is converted.
  return content?.kind === 'number' && content.unit === '元'
    ? { value: Math.round((reading.value / 1e4) * 1e6) / 1e6 }
    : reading;
}

/**
 * Glued digits of a row that has no sum: only a run that begins with a zero and has one digit for each cell cannot be a
 * single number.
 */
function gluedZeros(row: GatheredRow, width: number): Reading[] | null {
  const [only, ...more] = width > 1 ? (gluedTokens(row.values, width) ?? []) : [];
  if (only === undefined || more.length > 0 || only.length !== width || !/^0+$/.test(only)) return null;
  return [...only].map((digit) => ({ value: Number(digit), inferred: CELL_REASONS.glued }));
}

function readRow(
  reading: TableReading,
  row: GatheredRow,
  wanted: Row,
  header: Header | undefined,
  shapes: RowShapes,
  format: '2021' | '2019',
): void {
  const width = wanted.columns.length;
  const found = (header?.columns ?? []).filter((column) => wanted.columns.some(({ id }) => id === column.id));
  const complete = found.length === width;
  const offset = complete ? Math.min(...found.map((column) => column.at)) : undefined;
  const known: RowShapes = { kinds: new Map(shapes.kinds), unpadded: false };
  if (row.cells !== null && header !== undefined && offset !== undefined)
    known.kinds.set(shapeKey(row), { offset, count: header.cells - row.labelCells });
  const fitted = gluedZeros(row, width) ?? fitValues(row, width, known);
  const ordered = complete ? [...found].sort((a, b) => a.at - b.at).map((column) => column.id) : null;
  wanted.columns.forEach(({ id }, index) => {
    const cell = table2Cell(format, wanted.id, id);
    const place = ordered?.indexOf(id) ?? index;
    const grid =
      row.exact && header?.exact === true && complete ? found.find((column) => column.id === id)!.grid : null;
    const own = grid === null ? undefined : row.cells?.find((c) => c.column === grid && !c.continued);
    const content = own === undefined ? undefined : cellContent(own.text);
    // A cell that reaches over this column from another, or from a row above, holds the values of both.
    const covered =
      grid !== null &&
      own === undefined &&
      row.cells?.some((c) => c.column <= grid && grid < c.column + c.span) === true;
    const fallback = covered ? { reason: CELL_REASONS.mergedCells } : fitted[place]!;
    const value = content === undefined ? fallback : readingOf(content);
    const unit = content ?? row.values.find((candidate) => candidate.kind === 'number');
    // A header that names none of the row's columns leaves a row of several values without meaning.
    const known = complete || header === undefined || width === 1;
    reading.put(cell, known ? scaled(value, unit, id) : { reason: CELL_REASONS.headerUnknown }, row.raw);
  });
}

function noteLabels(
  reading: TableReading,
  headers: readonly Header[],
  rows: readonly GatheredRow[],
  format: '2021' | '2019',
): void {
  const wanted = rowsOf(format);
  for (const row of rows) {
    const standard = wanted.find(({ id }) => id === row.label.entry.id)!;
    const { entry, exact } = row.label;
    if (exact && labelKey(entry.label) === labelKey(standard.label)) continue;
    const cells = standard.columns.map(({ id }) => table2Cell(format, standard.id, id));
    const quote = row.labelRaw.trim();
    reading.labels.push({
      kind: 'wording',
      table: 'table2',
      standard: standard.label,
      read: cleanText(quote).text,
      cells,
      quote,
    });
  }
  for (const [index, header] of headers.entries()) {
    const until = headers[index + 1]?.block ?? Infinity;
    const block = table2Blocks(format).find(
      (candidate) =>
        header.columns.every(({ id }) => candidate.columns.some((column) => column.id === id)) &&
        rows.some(
          (row) =>
            row.block > header.block &&
            row.block < until &&
            candidate.rows.some(({ id }) => id === row.label.entry.id),
        ),
    );
    if (block === undefined) continue;
    for (const column of header.columns) {
      const standard = block.columns.find(({ id }) => id === column.id)!;
      if (labelKey(column.read) === labelKey(standard.label)) continue;
      const cells = block.rows.map(({ id }) => table2Cell(format, id, column.id));
      const quote = column.read.trim();
      reading.labels.push({
        kind: 'wording',
        table: 'table2',
        standard: standard.label,
        read: cleanText(quote).text,
        cells,
        quote,
      });
    }
  }
}

/** First block of table 2 between two blocks: an article of Art. 20, the corner cell, or -1. */
export function findTable2(blocks: readonly Block[], from: number, to: number): number {
  return blocks.findIndex((block, index) => {
    if (index < from || index >= to) return false;
    const texts = block.kind === 'row' ? block.cells.map((cell) => cell.text) : [block.text];
    return texts.some(
      (text) =>
        text.length <= LONGEST_SIGN &&
        (/^第二十条第\([一二三四五六七八九十]+\)项$/.test(text) || labelKey(text) === TABLE2_CORNER),
    );
  });
}

/** Reads table 2 between two blocks. */
export function readTable2(
  blocks: readonly Block[],
  from: number,
  to: number,
  format: ReportFormat,
): TableReading {
  const reading = new TableReading();
  if (format === 'pre2019') return reading;
  const { rows, used } = gatherRows(blocks, from, to, BOOKS[format]);
  for (const index of used) reading.used.add(index);
  const headers = headersIn(blocks, from, to, format);
  for (const header of headers) reading.used.add(header.block);
  const wanted = new Map(rowsOf(format).map((row) => [row.id, row]));
  for (const row of rows) {
    const definition = wanted.get(row.label.entry.id);
    const header = headers.findLast((candidate) => candidate.block < row.block);
    if (definition === undefined) continue;
    const width = definition.columns.length;
    const alike = rows.filter((other) => wanted.get(other.label.entry.id)?.columns.length === width);
    readRow(reading, row, definition, header, learnShapes(alike, width), format);
  }
  noteLabels(reading, headers, rows, format);
  reading.close(blocks, from);
  return reading;
}
