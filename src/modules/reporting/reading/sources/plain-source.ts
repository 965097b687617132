import { beginsLabel, isHeading, isTableRowLabel } from './table-words.ts';
import type { Block, RowBlock, SourceDocument } from '../blocks.ts';
import { cellOf, lineBlock, NO_METADATA } from '../blocks.ts';

const MARKDOWN_RULE = /^\s*\|?(\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$/;
/** Numbers and strokes behind a label, blanks between them. */
const NUMBERS_AT_END =
  /^(.*?)((?:\s+(?:[-−]?[\d０-９][\d０-９,]*(?:[.．][\d０-９]+)?|[-−–—―／/一无]{1,2}))+)\s*$/;

function splitPipes(raw: string): string[] {
  const inner = raw.trim();
  const cells = inner.split('|');
  if (inner.startsWith('|')) cells.shift();
  if (inner.endsWith('|')) cells.pop();
  return cells;
}

const LONGEST_ROW = 400;
/** A line with so many numbers at its end is a row, even when its label is broken off. */
const LEAST_VALUES = 5;
const LONGEST_PIECE = 60;
/** Stands for a cell that is there and empty, as in texts that pad their cells with blanks. */
const BLANK_CELL = '    ';

const LONGEST_HEADING = 40;

/** The headings of a line that is nothing but headings of columns, some of them perhaps misspelt; else null. */
function headingsIn(raw: string): string[] | null {
  const pieces = raw.trim().split(/\s+/);
  if (pieces.length < 2 || pieces.some((piece) => piece.length > LONGEST_HEADING)) return null;
  if (/[\d０-９。，；、]/.test(raw)) return null;
  const known = pieces.filter(isHeading).length;
  return known >= 2 && known < pieces.length ? pieces : null;
}

/** Cells of a line: by bars, by tabs, or a known label followed by numbers; null for a line of prose. */
function cellsIn(raw: string): string[] | null {
  if (raw.includes('|') && raw.trim() !== '') return splitPipes(raw);
  if (raw.includes('\t') && raw.trim() !== '') return raw.split('\t');
  const match = raw.length > LONGEST_ROW ? null : NUMBERS_AT_END.exec(raw);
  if (match === null) return raw.length > LONGEST_ROW ? null : headingsIn(raw);
  const label = match[1]!;
  const numbers = match[2]!.trim().split(/\s+/);
  const leading = /^\s*[\d０-９]/.test(raw) && label.trim() === '' ? [] : [label];
  if (leading.length === 0 || /^[\d０-９,.\s]*$/.test(label)) {
    const all = raw.trim().split(/\s+/);
    return all.length >= 5 ? all : null;
  }
  const isRow = numbers.length >= LEAST_VALUES && label.length <= LONGEST_PIECE;
  return isRow || isTableRowLabel(label) || beginsLabel(label) ? [...leading, ...numbers] : null;
}

const LEAST_WRAP = 25;
const VALUES_ONLY = /^[\s\d０-９.,－-]+$/;

/** True when a line goes on in the next: broken by its width rather than ended. */
function runsOn(raw: string, next: string | undefined): boolean {
  if (next === undefined || next.trim() === '' || raw.trim().length < LEAST_WRAP) return false;
  if (VALUES_ONLY.test(next)) return false;
  if (/[。!?！？;；:：”"）)\]】》]\s*$/.test(raw) || /^\s{2,}|^\u3000/.test(next)) return false;
  return (
    /^[\p{Script=Han}\d，,、“]/u.test(next) && !/^([一二三四五六七八九十]+[、是]|\d+[.、]|[（(])/.test(next)
  );
}

/** A rule drawn between cells or rows; two signs may still be a stroke for zero. */
const RULE_LINE = /^\s*[|+]?(?:[-=_─—－~*·]{4,}[|+:\s]*)+$/;
const LED_LINE = /^\s*\|[^|]*\S[^|]*$/;

/** True for tables whose cells stand on lines of their own, each opened by a bar. */
function hasOneLedCellALine(lines: readonly string[]): boolean {
  const barred = lines.filter((line) => line.includes('|'));
  const led = barred.filter((line) => LED_LINE.test(line)).length;
  return led >= 20 && barred.every((line) => LED_LINE.test(line) || line.trim() === '|');
}

const CELL_LINE = /^[^|]*\|[|\s]*$/;
const ONLY_BARS = /^\s*\|[|\s]*$/;

/** True for tables whose cells stand on lines of their own, each closed by a bar, an empty one by the bar alone. */
function hasOneCellALine(lines: readonly string[]): boolean {
  const cells = lines.filter((line) => CELL_LINE.test(line));
  const bars = cells.filter((line) => ONLY_BARS.test(line)).length;
  return bars >= 5 && cells.length - bars >= 20;
}

/** Blocks of a line with one cell: its text, and a blank for every bar beyond the one that closes it. */
function cellLines(raw: string): Block[] {
  const text = raw.slice(0, raw.indexOf('|'));
  const bars = raw.split('|').length - 1;
  const blanks = text.trim() === '' ? bars : bars - 1;
  const own = text.trim() === '' ? [] : [lineBlock(text)];
  return [...own, ...Array.from({ length: blanks }, () => lineBlock(BLANK_CELL))];
}

/** Reads text, with tables by bars, tabs, blanks or one cell a line, into blocks. Markdown marks are taken off. */
export function plainSource(text: string): SourceDocument {
  const lines = text.split(/\r\n|\r|\n|\f/);
  const wrapped = isHardWrapped(lines);
  const unfolded = hasOneCellALine(lines);
  const led = hasOneLedCellALine(lines);
  const blocks: Block[] = [];
  let table = 0;
  for (let index = 0; index < lines.length; index += 1) {
    let raw = lines[index]!;
    if ((MARKDOWN_RULE.test(raw) && raw.includes('|')) || RULE_LINE.test(raw)) continue;
    if (led && raw.includes('|')) {
      blocks.push(lineBlock(raw.trim() === '|' ? BLANK_CELL : raw.slice(raw.indexOf('|') + 1)));
      continue;
    }
    if (unfolded && CELL_LINE.test(raw)) {
      blocks.push(...cellLines(raw));
      continue;
    }
    const cells = cellsIn(raw);
    if (cells !== null) {
      const row: RowBlock = {
        kind: 'row',
        raw,
        cells: cells.map((cell, column) => cellOf(cell, column)),
        table,
        exact: false,
      };
      blocks.push(row);
      continue;
    }
    if (raw.trim() !== '') table += 1;
    while (
      wrapped &&
      runsOn(raw, lines[index + 1]) &&
      cellsIn(lines[index + 1]!) === null &&
      raw.length < 4000
    ) {
      index += 1;
      raw = `${raw}\n${lines[index]!}`;
    }
    blocks.push(lineBlock(raw.replace(/^\s{0,3}#{1,6}\s+/, '').replace(/\*\*/g, '')));
  }
  return { blocks, metadata: NO_METADATA };
}

/** True when the text was broken at a fixed width: many lines of nearly the same length that end in mid-sentence. */
function isHardWrapped(lines: readonly string[]): boolean {
  const broken = lines.filter((line, index) => runsOn(line, lines[index + 1]));
  if (broken.length < 3) return false;
  const lengths = broken.map((line) => line.trim().length).sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)]!;
  return (
    middle <= 100 &&
    broken.filter((line) => Math.abs(line.trim().length - middle) <= 4).length * 2 >= broken.length
  );
}
