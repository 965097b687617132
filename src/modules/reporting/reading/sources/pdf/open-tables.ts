import { TABLE3_LABELS } from '../../../domain/format/labels.ts';
import { cellOf } from '../../blocks.ts';
import type { RowBlock } from '../../blocks.ts';
import { labelKey } from '../../clean-text.ts';
import { columnsOf } from './figure-columns.ts';
import { LABEL_KEYS } from './known-labels.ts';
import type { Chain, Part } from './label-chains.ts';
import { findChains, wordsOf } from './label-chains.ts';

/** A table without rules, put on a grid by the places of its words and figures. */
export interface OpenTable {
  rows: RowBlock[];
  used: Set<Part>;
  /** Height at which it begins. */
  top: number;
}

type Row = readonly { raw: string; span?: number }[];

/** Rows with cells in successive columns; without `exact` blank cells are left out, as their places are not certain. */
function rowBlock(cells: Row, table: number, exact: boolean): RowBlock {
  let column = 0;
  const placed = (exact ? cells : cells.filter(({ raw }) => raw !== '')).map(({ raw, span = 1 }) => {
    const cell = cellOf(raw, column, span);
    column += span;
    return cell;
  });
  const raw = cells
    .map((cell) => cell.raw)
    .filter((text) => text !== '')
    .join(' ');
  return { kind: 'row', raw, cells: placed, table, exact };
}

/** Rows under （六）其他处理 since 2021. */
const DIVIDED = new Set(
  ['closed_correction_lapsed', 'closed_fee_unpaid', 'closed_other'].map((row) =>
    labelKey(TABLE3_LABELS[row]!),
  ),
);
const UNDIVIDED = labelKey(TABLE3_LABELS['other_handling']!);
const LEAST_ROWS = 5;
const HEADER_REACH = 260;
const TABLE4_WIDTH = 15;

/** Height of a part between its top and its bottom at which it counts as standing in a row. */
const inRow = (part: Part, row: Chain): boolean =>
  part.y <= row.top && part.y >= row.bottom - part.size * 0.1;

/** Looks for the tables of a report among the words that stand outside of ruled tables. */
export class OpenTables {
  readonly #parts: readonly Part[];
  readonly #next: () => number;

  /** `next` numbers the tables of the document. */
  constructor(parts: readonly Part[], next: () => number) {
    this.#parts = parts;
    this.#next = next;
  }

  #between(top: number, bottom: number): Part[] {
    return this.#parts.filter((part) => part.y <= top && part.y >= bottom);
  }

  /** The rows of a table with their figures, placed in columns; blanks stand only where they are certain. */
  #figureRows(
    rows: readonly Chain[],
    headings: readonly Chain[],
    used: Set<Part>,
    number: number,
  ): RowBlock[] {
    const labelEnd = Math.min(...headings.map((heading) => heading.left));
    const size = rows[0]!.parts[0]!.size;
    const inside = this.#between(rows[0]!.top + size, rows.at(-1)!.bottom - size);
    const figures = inside.filter((part) => part.figure && part.right > labelEnd);
    // Words where figures should stand: what is blank beside them may not be.
    const strange = inside.some(
      (part) => !part.figure && part.key !== '' && part.left > labelEnd && !used.has(part),
    );
    const columns = columnsOf(figures, headings);
    const placed = new Set<Part>();
    const ofRow = rows.map((row) => {
      // A figure beside two labels belongs to neither for certain.
      const own = figures
        .filter((part) => inRow(part, row) && rows.every((other) => other === row || !inRow(part, other)))
        .sort((a, b) => a.left - b.left);
      own.forEach((part) => placed.add(part));
      return own;
    });
    const complete = !strange && figures.every((part) => placed.has(part));
    return rows.map((row, index) => {
      const own = ofRow[index]!;
      for (const part of [...own, ...row.parts]) used.add(part);
      const cells = headings.map((_, column) => ({
        raw: own
          .filter((part) => columns?.get(part) === column)
          .map((part) => part.text)
          .join(' '),
      }));
      const exact = columns !== null && (complete || own.length === headings.length);
      const values = columns === null ? own.map((part) => ({ raw: part.text })) : cells;
      return rowBlock([{ raw: wordsOf(row) }, ...values], number, exact);
    });
  }

  /** Table 3: a label to every row, the seven columns of applicants. */
  table3(): OpenTable | null {
    const taken = new Set<Part>();
    const rows = this.#table3Rows(taken);
    const first = rows[0];
    if (first === undefined || rows.length < LEAST_ROWS) return null;
    const above = this.#between(first.top + HEADER_REACH, first.top - 1);
    const headings = this.#headings(above, LABEL_KEYS.table3Columns, taken);
    if (headings.length !== LABEL_KEYS.table3Columns.size) return null;
    headings.sort((a, b) => a.left + a.right - b.left - b.right);
    const used = new Set<Part>(headings.flatMap((heading) => [...heading.parts]));
    const number = this.#next();
    const body = this.#figureRows(rows, headings, used, number);
    const within = this.#between(first.top + HEADER_REACH, rows.at(-1)!.bottom);
    for (const keys of [LABEL_KEYS.table3Groups, LABEL_KEYS.table3Headings, LABEL_KEYS.table3Columns])
      for (const chain of findChains(within, keys, taken)) chain.parts.forEach((part) => used.add(part));
    for (const part of within) if (part.key === '' && part.y <= first.top + part.size) used.add(part);
    const head = [{ raw: '' }, ...headings.map((heading) => ({ raw: wordsOf(heading) }))];
    const top = Math.max(...headings.map((heading) => heading.top));
    return { rows: [rowBlock(head, number, true), ...body], used, top };
  }

  /** Rows of table 3; （六）其他处理 is a row only where it is not divided, as before 2021. */
  #table3Rows(taken: Set<Part>): Chain[] {
    const chains = findChains(this.#parts, LABEL_KEYS.table3Rows, taken).sort((a, b) => b.top - a.top);
    if (!chains.some((chain) => DIVIDED.has(chain.key))) return chains;
    const groups = chains.filter((chain) => chain.key === UNDIVIDED);
    for (const part of groups.flatMap((chain) => chain.parts)) taken.delete(part);
    return chains.filter((chain) => chain.key !== UNDIVIDED);
  }

  /** Headings of columns, each label once: the lowest of those that stand above the rows. */
  #headings(parts: readonly Part[], keys: ReadonlySet<string>, taken: Set<Part>): Chain[] {
    const found = new Map<string, Chain>();
    for (const chain of findChains(parts, keys, taken)) {
      const known = found.get(chain.key);
      if (known === undefined || chain.bottom < known.bottom) found.set(chain.key, chain);
    }
    return [...found.values()];
  }

  /** Table 2: blocks of one to three columns, each with its own heading. */
  table2(): OpenTable | null {
    const taken = new Set<Part>();
    const headings = findChains(this.#parts, LABEL_KEYS.table2Columns, taken);
    const articles = findChains(this.#parts, LABEL_KEYS.table2Articles, taken).sort((a, b) => b.top - a.top);
    const labels = findChains(this.#parts, LABEL_KEYS.table2Rows, taken).sort((a, b) => b.top - a.top);
    if (headings.length === 0 || articles.length === 0) return null;
    const rows: RowBlock[] = [];
    const used = new Set<Part>();
    const number = this.#next();
    articles.forEach((article, index) => {
      const end = articles[index + 1]?.top ?? article.bottom - HEADER_REACH;
      const own = headings
        .filter((heading) => heading.top < article.top && heading.top > end)
        .sort((a, b) => a.left - b.left);
      const last = Math.min(...own.map((heading) => heading.bottom));
      const below = labels.filter((label) => label.top < last + label.parts[0]!.size && label.top > end);
      if (own.length === 0 || below.length === 0) return;
      for (const chain of [article, ...own]) chain.parts.forEach((part) => used.add(part));
      rows.push(rowBlock([{ raw: wordsOf(article), span: own.length + 1 }], number, true));
      const corner = findChains(this.#between(article.bottom, last), LABEL_KEYS.table2Corner, taken);
      corner.forEach((chain) => chain.parts.forEach((part) => used.add(part)));
      const head = own.map((heading) => ({ raw: wordsOf(heading) }));
      rows.push(rowBlock([{ raw: corner.map(wordsOf).join('') }, ...head], number, true));
      rows.push(...this.#figureRows(below, own, used, number));
    });
    return rows.length === 0 ? null : { rows, used, top: articles[0]!.top };
  }

  /** Table 4: three blocks of five columns over one row of figures. */
  table4(): OpenTable | null {
    const taken = new Set<Part>();
    const blocks = findChains(this.#parts, LABEL_KEYS.table4Headings, taken);
    const words = findChains(this.#parts, LABEL_KEYS.table4Columns, taken);
    const start = blocks.find(
      (block) =>
        words.filter((word) => word.bottom < block.top && word.bottom > block.top - HEADER_REACH).length ===
        TABLE4_WIDTH,
    );
    if (start === undefined) return null;
    const own = words
      .filter((word) => word.bottom < start.top && word.bottom > start.top - HEADER_REACH)
      .sort((a, b) => a.left + a.right - b.left - b.right);
    const bottom = Math.min(...own.map((word) => word.bottom));
    const below = this.#between(bottom, bottom - HEADER_REACH).filter((part) => part.figure);
    const y = Math.max(...below.map((part) => part.y));
    const figures = below.filter((part) => y - part.y <= part.size * 0.5);
    const columns = columnsOf(figures, own);
    if (figures.length === 0 || columns === null) return null;
    const used = new Set<Part>([...figures, ...own.flatMap((word) => [...word.parts])]);
    const heads = blocks.filter((block) => block.top <= start.top && block.bottom > bottom);
    heads.forEach((head) => head.parts.forEach((part) => used.add(part)));
    const number = this.#next();
    const values = own.map((_, column) => ({
      raw: figures
        .filter((part) => columns.get(part) === column)
        .map((part) => part.text)
        .join(' '),
    }));
    return {
      rows: [
        ...heads.map((head) => rowBlock([{ raw: wordsOf(head), span: 5 }], number, true)),
        rowBlock(
          own.map((word) => ({ raw: wordsOf(word) })),
          number,
          true,
        ),
        rowBlock(values, number, true),
      ],
      used,
      top: start.top,
    };
  }
}
