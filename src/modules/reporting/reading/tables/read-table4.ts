import { TABLE4_SUIT_HEADING } from '../../domain/format/labels.ts';
import {
  TABLE4_BLOCKS,
  TABLE4_COLUMNS,
  table4BlockLabel,
  table4Cell,
  table4Cells,
  table4ColumnLabel,
} from '../../domain/format/table4.ts';
import type { Table4Column } from '../../domain/format/table4.ts';
import type { LabelDeviation } from '../../domain/checking/report-model.ts';
import type { Block } from '../blocks.ts';
import { cleanText, labelKey } from '../clean-text.ts';
import { CELL_REASONS } from '../messages.ts';
import { cellContent, isStandInForNumber, readingOf } from './cell-values.ts';
import type { CellContent, Reading } from './cell-values.ts';
import { columnsRise } from './header-words.ts';
import type { HeadedColumns } from './header-words.ts';
import { splitGlued } from './glued-digits.ts';
import { gluedTokens } from './read-glued.ts';
import { TableReading } from './table-reading.ts';

const REVIEW = labelKey(table4BlockLabel('review'));
const LONGEST_SIGN = 12;
const GLUED_STEPS = 40_000;
const WIDTH = TABLE4_BLOCKS.length * TABLE4_COLUMNS.length;
const HEADINGS = new Set([
  ...TABLE4_BLOCKS.map((block) => labelKey(table4BlockLabel(block))),
  labelKey(TABLE4_SUIT_HEADING),
]);
const COLUMN_KEYS = TABLE4_COLUMNS.map((column) => labelKey(table4ColumnLabel(column)));

const HALF = 2;
/** The header with every heading in two lines: 结果 over 维持, 总计 in the second line alone. */
const STACKED = [
  COLUMN_KEYS.slice(0, -1).map((key) => key.slice(0, HALF)),
  COLUMN_KEYS.map((key) => (key.length > HALF ? key.slice(HALF) : key)),
]
  .map((line) => line.join('').repeat(TABLE4_BLOCKS.length))
  .join('');

interface HeaderWord {
  key: string;
  raw: string;
  columns: HeadedColumns | null;
}

/** True when a text can only belong to the header of table 4. */
function isHeaderWord(text: string): boolean {
  const key = labelKey(text);
  return HEADINGS.has(key) || COLUMN_KEYS.some((column) => column === key);
}

/** First block of table 4 between two blocks, or -1: the cell 行政复议 followed by 行政诉讼. */
export function findTable4(blocks: readonly Block[], from: number, to: number): number {
  return blocks.findIndex((block, index) => {
    if (index < from || index >= to) return false;
    const texts = block.kind === 'row' ? block.cells.map((cell) => cell.text) : [block.text];
    return texts.some((text) => text.length <= LONGEST_SIGN && labelKey(text) === REVIEW);
  });
}

/** Words of the header, in pieces as cells or lines give them, and the values that follow. */
interface Parts {
  header: HeaderWord[];
  values: CellContent[];
  raw: string;
  used: number[];
  complete: boolean;
}

function collect(blocks: readonly Block[], from: number, to: number): Parts {
  const parts: Parts = { header: [], values: [], raw: '', used: [], complete: false };
  for (let index = from; index < to; index += 1) {
    const block = blocks[index]!;
    if (block.kind === 'line' && (block.text.length > 30 || /[。]/.test(block.text))) break;
    const cells =
      block.kind === 'row'
        ? block.cells.filter((cell) => !cell.continued)
        : [{ text: block.text, raw: block.raw, column: 0, span: 1 }];
    const exact = block.kind === 'row' && block.exact;
    const contents = cells.map((cell) => cellContent(cell.text));
    const numbers = cells.filter(
      (cell, at) => contents[at]!.kind === 'number' || isStandInForNumber(cell.text),
    ).length;
    const words = cells.filter((cell, at) => contents[at]!.kind === 'text' && !isStandInForNumber(cell.text));
    if (parts.values.some((value) => value.kind !== 'blank') && words.length > 0) break;
    if (words.length > 0) {
      parts.header.push(
        ...words.map((cell) => ({
          key: labelKey(cell.text),
          raw: cell.raw,
          columns: exact ? { from: cell.column, to: cell.column + cell.span } : null,
        })),
      );
      parts.values = [];
    } else if (block.kind === 'row' && numbers > 0) {
      parts.values.push(...contents);
      parts.raw = parts.raw === '' ? block.raw : parts.raw;
      parts.complete = cells.length === WIDTH;
    } else if (
      numbers > 0 ||
      (block.kind === 'line' && block.raw.length >= 4 && block.text === '' && parts.header.length >= WIDTH)
    ) {
      parts.values.push(...contents);
      parts.raw = parts.raw === '' ? block.raw : parts.raw;
    }
    parts.used.push(index);
    if (parts.values.filter((value) => value.kind !== 'blank').length >= WIDTH) break;
  }
  return parts;
}

/** Joins pieces of a label split over lines (结果 / 维持) where the joined word is a standard label. */
function joinPieces(words: readonly HeaderWord[]): HeaderWord[] {
  const joined: HeaderWord[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const next = words[index + 1];
    const pair = next === undefined ? '' : word.key + next.key;
    if (next !== undefined && !isHeaderWord(word.key) && isHeaderWord(pair)) {
      joined.push({ key: pair, raw: `${word.raw}${next.raw}`, columns: word.columns });
      index += 1;
    } else joined.push(word);
  }
  return joined;
}

/** The fifteen column words of the header; a blank one is null. Null when they cannot be counted out. */
function columnWords(header: readonly HeaderWord[]): (HeaderWord | null)[] | null {
  const words = joinPieces(header).filter((word) => !HEADINGS.has(word.key));
  if (words.length === WIDTH) return words;
  if (words.map(({ key }) => key).join('') === STACKED)
    return TABLE4_BLOCKS.flatMap(() => COLUMN_KEYS.map((key) => ({ key, raw: key, columns: null })));
  if (words.length > WIDTH || words.length < WIDTH - 3) return null;
  // Some header cells are blank: the words that are there must keep the standard order.
  const placed: (HeaderWord | null)[] = [];
  let next = 0;
  for (let at = 0; at < WIDTH; at += 1) {
    const standard = COLUMN_KEYS[at % TABLE4_COLUMNS.length]!;
    const word = words[next];
    if (word !== undefined && word.key === standard) {
      placed.push(word);
      next += 1;
    } else placed.push(null);
  }
  return next === words.length ? placed : null;
}

const placeOf = (word: HeaderWord | null): number => COLUMN_KEYS.indexOf(word?.key ?? '');

/**
 * True when the whole header bears out an order of its own: its words stand side by side in columns of their own, or all
 * of them are known and none stands out of order.
 */
function isClear(words: readonly (HeaderWord | null)[]): boolean {
  const sideBySide = words.every((word, at) => {
    const [own, before] = [word?.columns, words[at - 1]?.columns];
    return own != null && own.to - own.from === 1 && (at === 0 || own.from === before?.to);
  });
  if (sideBySide) return true;
  return words.every((word) => placeOf(word) >= 0) && columnsRise(words.map((word) => word!));
}

/** Column order within one block, by its five words; null when they name another order that is not certain. */
function orderOf(words: readonly (HeaderWord | null)[], clear: boolean): Table4Column[] | null {
  const named = words.map(placeOf);
  const inPlace = named.every((id, at) => id === -1 || id === at);
  if (inPlace) return [...TABLE4_COLUMNS];
  return clear && !named.includes(-1) && new Set(named).size === words.length
    ? named.map((id) => TABLE4_COLUMNS[id]!)
    : null;
}

/** Notes blank, cut off and reworded header words, once for each block and kind. */
function noteLabels(reading: TableReading, words: readonly (HeaderWord | null)[]): void {
  TABLE4_BLOCKS.forEach((block, blockIndex) => {
    const groups = new Map<LabelDeviation['kind'], { column: Table4Column; word: HeaderWord | null }[]>();
    TABLE4_COLUMNS.forEach((column, columnIndex) => {
      const word = words[blockIndex * TABLE4_COLUMNS.length + columnIndex] ?? null;
      const label = labelKey(table4ColumnLabel(column));
      if (word?.key === label) return;
      const kind = word === null ? 'blank' : label.startsWith(word.key) ? 'truncated' : 'wording';
      groups.set(kind, [...(groups.get(kind) ?? []), { column, word }]);
    });
    for (const [kind, columns] of groups) {
      const labels = columns.map(({ column }) => table4ColumnLabel(column)).join('、');
      const read = columns.map(({ word }) => cleanText(word?.raw ?? '').text).join('、');
      reading.labels.push({
        kind,
        table: 'table4',
        standard: `${table4BlockLabel(block)}：${labels}`,
        read: kind === 'blank' ? '' : read,
        cells: columns.map(({ column }) => table4Cell(block, column)),
        quote: columns.find(({ word }) => word !== null)?.word?.raw.trim() ?? null,
      });
    }
  });
}

/** The readings of digits written without separator, in one run or one for each block; null for anything else. */
function gluedReadings(tokens: readonly string[]): Reading[] | null {
  const width = TABLE4_COLUMNS.length;
  const blocks = TABLE4_BLOCKS.length;
  if (tokens.length !== 1 && tokens.length !== blocks) return null;
  const own = blocks / tokens.length;
  return tokens.flatMap((token) => {
    const splits = splitGlued([token], width, own, { left: GLUED_STEPS }) ?? [];
    return Array.from({ length: width * own }, (_, at): Reading => {
      const value = splits[0]?.[at];
      const agreed = value !== undefined && splits.every((split) => split[at] === value);
      return agreed ? { value, inferred: CELL_REASONS.glued } : { reason: CELL_REASONS.gluedUnclear };
    });
  });
}

/** The fifteen readings, or the reason why they cannot be told apart. */
function placedValues(parts: Parts): { readings: Reading[] } | { reason: string } {
  const filled = parts.values.filter((value) => value.kind !== 'blank').length;
  const start = parts.values.findIndex((value) => value.kind !== 'blank');
  const end = parts.values.findLastIndex((value) => value.kind !== 'blank') + 1;
  if (filled === 0) return { reason: CELL_REASONS.tableMissing };
  if (filled === WIDTH && end - start === WIDTH)
    return { readings: parts.values.slice(start, end).map(readingOf) };
  // On lines of their own a leading blank may be filling, so that a value is missing elsewhere.
  const glued = gluedTokens(parts.values, WIDTH);
  const split = glued === null ? null : gluedReadings(glued);
  if (split !== null) return { readings: split };
  if (parts.complete || (parts.values.length === WIDTH && start === 0))
    return { readings: parts.values.map(readingOf) };
  return { reason: filled > WIDTH ? CELL_REASONS.wrongCount(filled, WIDTH) : CELL_REASONS.blanksMoved };
}

/** Reads table 4 beginning at `from`. */
export function readTable4(blocks: readonly Block[], from: number, to: number): TableReading {
  const reading = new TableReading();
  const parts = collect(blocks, from, to);
  for (const index of parts.used) reading.used.add(index);
  const placed = placedValues(parts);
  const words = columnWords(parts.header);
  const clear = words !== null && isClear(words);
  if ('reason' in placed) {
    for (const cell of table4Cells()) reading.put(cell, { reason: placed.reason }, parts.raw);
    return reading;
  }
  TABLE4_BLOCKS.forEach((block, blockIndex) => {
    const start = blockIndex * TABLE4_COLUMNS.length;
    const own = words?.slice(start, start + TABLE4_COLUMNS.length);
    const order = own === undefined ? null : orderOf(own, clear);
    TABLE4_COLUMNS.forEach((column) => {
      const place = order?.indexOf(column) ?? -1;
      const value = place < 0 ? undefined : placed.readings[start + place];
      reading.put(table4Cell(block, column), value ?? { reason: CELL_REASONS.headerUnknown }, parts.raw);
    });
  });
  if (words !== null) noteLabels(reading, words);
  return reading;
}
