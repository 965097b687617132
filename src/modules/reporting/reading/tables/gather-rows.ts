import type { Block, Cell, RowBlock } from '../blocks.ts';
import { cellContent, isStandInForNumber } from './cell-values.ts';
import type { CellContent } from './cell-values.ts';
import type { LabelBook, LabelMatch } from './label-book.ts';

/** A labelled row of a table with what stands after its label. */
export interface GatheredRow {
  label: LabelMatch;
  /** Source words of the row (its line, or its label when every cell has a line of its own). */
  raw: string;
  /** Source words of the label cells. */
  labelRaw: string;
  /** Contents after the label, blanks included. */
  values: readonly CellContent[];
  /** Cells of the row when it stands in one line; null when every cell has a line of its own. */
  cells: readonly Cell[] | null;
  /** Number of label cells before the values. */
  labelCells: number;
  exact: boolean;
  table: number;
  /** Block in which the row (or the last piece of its label) stands. */
  block: number;
}

interface Token {
  text: string;
  raw: string;
  block: number;
}

const MOST_TOKENS = 60;
const LONGEST_SPLIT = 5;
const SHORT_WORD = 2;
/** A number at the foot of a page that cannot be a value: - 3 -. */
const PAGE_NUMBER = /^(?:[-—–·]+\d{1,3}[-—–·]+|第\d{1,3}页(?:[,，]?共\d{1,3}页)?)$/;

/** Labels at the end of a run of words, a label perhaps split over several of them; the last label comes last. */
function labelsAtEnd(
  tokens: readonly Token[],
  book: LabelBook,
): { matches: LabelMatch[]; from: number } | null {
  const joined = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join('');
  const take = (to: number): { matches: LabelMatch[]; from: number } | null => {
    const least = Math.max(0, to - LONGEST_SPLIT);
    for (let from = to - 1; from >= least; from -= 1) {
      const matches = book.parse(joined(from, to), 0);
      if (matches !== null) return { matches, from };
    }
    for (let from = to - 1; from >= least; from -= 1) {
      const near = book.nearest(joined(from, to));
      if (near !== null) return { matches: [near], from };
    }
    return null;
  };
  const last = take(tokens.length);
  if (last === null) return null;
  const { matches } = last;
  let { from } = last;
  for (let before = from > 0 ? take(from) : null; before !== null; before = from > 0 ? take(from) : null) {
    matches.unshift(...before.matches);
    from = before.from;
  }
  return { matches, from };
}

function splitCells(cells: readonly Cell[]): { labelCells: number; label: string; raw: string } {
  let labelCells = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const { text } = cells[index]!;
    if (text === '') continue;
    if (isStandInForNumber(text) || cellContent(text).kind === 'number') break;
    labelCells = index + 1;
  }
  const labels = cells.slice(0, labelCells);
  return {
    labelCells,
    label: labels.map((cell) => cell.text).join(''),
    raw: labels
      .map((c) => c.raw)
      .join(' ')
      .trim(),
  };
}

/** True when the label of a row of a real table reaches down beside another row of values: whose label it is, is lost. */
function isBesideTwo(block: RowBlock, next: Block | undefined, label: Cell | undefined): boolean {
  if (!block.exact || label === undefined) return false;
  if (next?.kind !== 'row' || !next.exact || next.table !== block.table) return false;
  const own = next.cells.filter((cell) => !cell.continued && cell.text !== '');
  const reaches = next.cells.some(
    (cell) => cell.continued && cell.column === label.column && cell.text === label.text,
  );
  return reaches && own.length > 0 && !own.some(({ text }) => /\p{Script=Han}/u.test(text));
}

/**
 * Gathers the labelled rows of a table between two blocks, from rows with cells as well as from cells that have a line
 * each, with labels split over lines. Words that are no label of the book end nothing and start nothing.
 */
export function gatherRows(
  blocks: readonly Block[],
  from: number,
  to: number,
  book: LabelBook,
): { rows: GatheredRow[]; groups: GatheredRow[]; used: Set<number> } {
  /** Groups with values of their own: their rows were folded into one. */
  const groups: GatheredRow[] = [];
  const rows: GatheredRow[] = [];
  const used = new Set<number>();
  let tokens: Token[] = [];
  let values: CellContent[] = [];
  let valueBlocks: number[] = [];

  const flush = (): void => {
    const labels = labelsAtEnd(tokens, book);
    if (labels !== null) {
      const own = tokens.slice(labels.from);
      const raw = own.map((token) => token.raw.trim()).join('');
      const quote = own.at(-1)?.raw ?? raw;
      const written = values.some((value) => value.kind !== 'blank');
      const found = labels.matches.filter((match, index) => {
        const last = index === labels.matches.length - 1;
        // A short word such as 其他 names a row by its number or by the values behind it; else it is a heading.
        if (match.entry.kind === 'row') return match.read.length > SHORT_WORD || (last && values.length > 0);
        return match.entry.kind === 'group' && last && written;
      });
      // Labels that follow each other with nothing between are rows left blank.
      found.forEach((label, index) => {
        const last = index === found.length - 1 && labels.matches.at(-1) === label;
        const contents = last ? values : [];
        const source = label.exact ? quote : raw;
        const block = own.at(-1)?.block ?? -1;
        const labelCells = labels.matches.length;
        const place = { cells: null, labelCells, exact: false, table: -1, block };
        const list = label.entry.kind === 'row' ? rows : groups;
        list.push({ label, raw: source, labelRaw: source, values: contents, ...place });
      });
      for (const token of own) used.add(token.block);
      for (const block of valueBlocks) used.add(block);
    }
    tokens = [];
    values = [];
    valueBlocks = [];
  };

  for (let index = from; index < to; index += 1) {
    const block = blocks[index]!;
    if (block.kind === 'row') {
      const own = block.cells.filter((cell) => !cell.continued);
      const { labelCells, label, raw } = splitCells(own);
      const contents = own.slice(labelCells).map((cell) => cellContent(cell.text));
      if (label === '') {
        // Values whose label stood in the lines above.
        if (tokens.length > 0 && contents.some((content) => content.kind !== 'blank')) {
          values.push(...contents);
          valueBlocks.push(index);
        } else if (contents.every((content) => content.kind === 'blank')) used.add(index);
        continue;
      }
      const matches = book.parse(label);
      const last = matches?.at(-1);
      const labelled = matches?.filter((match) => match.entry.kind === 'row').length ?? 0;
      const shared = labelled > 0 && isBesideTwo(block, blocks[index + 1], own[labelCells - 1]);
      if (block.exact && (labelled > 1 || shared)) {
        // Labels of two rows beside one row of values, or two rows of values beside one label: a rule is lost, and with
        // it whose values they are.
        if (tokens.length > 0) flush();
        used.add(index);
      } else if (last !== undefined) {
        if (tokens.length > 0) flush();
        used.add(index);
        const isGroup = last.entry.kind === 'group' && contents.some((content) => content.kind !== 'blank');
        if (last.entry.kind === 'row' || isGroup) {
          (isGroup ? groups : rows).push({
            label: last,
            raw: block.raw,
            labelRaw: own[labelCells - 1]?.raw ?? raw,
            values: contents,
            cells: block.cells,
            labelCells,
            exact: block.exact,
            table: block.table,
            block: index,
          });
        }
      } else if (contents.every((content) => content.kind === 'blank')) {
        if (values.length > 0) flush();
        tokens.push({ text: label, raw, block: index });
      }
      continue;
    }
    if (PAGE_NUMBER.test(block.text)) {
      used.add(index);
      continue;
    }
    const content = cellContent(block.text);
    if (content.kind === 'blank') {
      // A line of blanks only (not an empty one) may be an empty cell padded to its width.
      if (block.raw.length >= 4 && tokens.length > 0) values.push(content);
      continue;
    }
    if (content.kind === 'number' || isStandInForNumber(block.text)) {
      values.push(content);
      valueBlocks.push(index);
      continue;
    }
    if (values.some((value) => value.kind !== 'blank') || tokens.length > MOST_TOKENS) flush();
    values = [];
    tokens.push({ text: block.text, raw: block.raw, block: index });
  }
  flush();
  return { rows, groups, used };
}
