import type { Block, LineBlock, RowBlock } from '../blocks.ts';
import { cellOf, lineBlock } from '../blocks.ts';
import { isWholeLabel } from '../sources/table-words.ts';
import { cellContent, isStandInForNumber } from './cell-values.ts';
import { runLabels } from './run-labels.ts';

const SHORT_PIECE = 2;
const LONGEST_PIECE = 40;
const MOST_PIECES = 6;
const CLOSING = /^[)）”"》]$/;

const isPiece = (block: Block | undefined, longest: number): block is LineBlock =>
  block?.kind === 'line' &&
  block.text !== '' &&
  block.text.length <= longest &&
  /[\p{Script=Han}()“”、/]/u.test(block.text) &&
  !/\d$/.test(block.text) &&
  !/[。;；]/.test(block.text);

/** Labels written letter by letter on lines of their own, as vertical cells come out of page layouts. */
function joinLetters(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length;) {
    let end = index;
    while (isPiece(blocks[end], SHORT_PIECE)) end += 1;
    const own = blocks.slice(index, end) as LineBlock[];
    const raws = own.map((block) => block.raw);
    const text = own.map((block) => block.text).join('');
    const labels = own.length > 1 ? runLabels(text) : [];
    // Labels one after the other from the first letter on; strokes and words behind them stay as they are.
    const count = labels.findIndex(({ start }, at) => start !== (labels[at - 1]?.end ?? 0));
    let at = 0;
    let taken = 0;
    for (const label of count < 0 ? labels : labels.slice(0, count)) {
      const from = taken;
      for (; taken < own.length && at < label.end; taken += 1) at += own[taken]!.text.length;
      joined.push(lineBlock(raws.slice(from, taken).join('\n')));
    }
    joined.push(...own.slice(taken));
    if (end < blocks.length) joined.push(blocks[end]!);
    index = end + 1;
  }
  return joined;
}

interface RowParts {
  label: string;
  /** The whole label it begins with, and what follows it. */
  group: string;
  rest: string;
  labelCells: number;
}

/** The label of a row cut at blanks; null for any other block. */
function rowParts(block: Block): RowParts | null {
  if (block.kind !== 'row' || block.exact) return null;
  const first = block.cells.findIndex(
    ({ text }) => cellContent(text).kind === 'number' || isStandInForNumber(text),
  );
  if (first < 0) return null;
  const label = block.cells
    .slice(0, first)
    .map((cell) => cell.text)
    .join('');
  const lead = runLabels(label)[0];
  const group = lead?.start === 0 ? lead.end : 0;
  return { label, group: label.slice(0, group), rest: label.slice(group), labelCells: first };
}

/** Numbers of pieces above and below a row that make its label whole, the fewest first. */
const REACHES = Array.from({ length: MOST_PIECES + 1 }, (_, all) =>
  Array.from({ length: all + 1 }, (__, above) => ({ above, below: all - above })),
).flat();

/** The row with its label put together from the lines above and below it; null when they make no known label. */
function wholeRow(
  blocks: readonly Block[],
  index: number,
  least: number,
): { row: RowBlock; from: number; to: number } | null {
  const block = blocks[index] as RowBlock;
  const parts = rowParts(block);
  if (parts === null || isWholeLabel(parts.label)) return null;
  for (const { above, below } of REACHES) {
    const from = index - above;
    // Values alone on their line stand in the middle of a label, not before or behind one.
    if (from < least || (parts.label === '' && (above === 0 || below === 0))) continue;
    const pieces = [...blocks.slice(from, index), ...blocks.slice(index + 1, index + 1 + below)];
    if (pieces.length < above + below || !pieces.every((piece) => isPiece(piece, LONGEST_PIECE))) continue;
    const texts = pieces.map((piece) => (piece as LineBlock).text);
    const around = (middle: string): string =>
      [...texts.slice(0, above), middle, ...texts.slice(above)].join('');
    // The label of a group may stand in the middle of its rows, before a piece of one of theirs.
    const label = [around(parts.label), parts.group + around(parts.rest)].find(isWholeLabel);
    if (label === undefined) continue;
    const closed = CLOSING.test(blocks[index + below + 1]?.raw.trim() ?? '') ? 1 : 0;
    const to = index + below + closed + 1;
    const raw = blocks
      .slice(from, to)
      .map((piece) => piece.raw)
      .join('\n');
    const closing = closed === 1 ? blocks[to - 1]!.raw.trim() : '';
    const values = block.cells.slice(parts.labelCells).map((cell, at) => ({ ...cell, column: at + 1 }));
    return { row: { ...block, raw, cells: [cellOf(label + closing, 0), ...values] }, from, to };
  }
  return null;
}

/** Rows whose label was wrapped in its column, so that it stands on the lines above and below the values as well. */
function joinRowLabels(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let least = 0;
  for (let index = 0; index < blocks.length;) {
    const whole = blocks[index]!.kind === 'row' ? wholeRow(blocks, index, least) : null;
    if (whole === null) {
      joined.push(blocks[index]!);
      index += 1;
      continue;
    }
    joined.length -= index - whole.from;
    joined.push(whole.row);
    index = whole.to;
    least = whole.to;
  }
  return joined;
}

/** Puts labels together that a page layout broke: letter by letter, or around the values of their row. */
export function joinLabels(blocks: readonly Block[]): Block[] {
  return joinRowLabels(joinLetters(blocks));
}
