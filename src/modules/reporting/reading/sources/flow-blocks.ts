import type { Block, LostPart } from '../blocks.ts';
import { lineBlock } from '../blocks.ts';
import type { Flow, FlowCell, FlowTable } from './flow.ts';
import { cellText, holds } from './flow.ts';
import { laidRows } from './laid-rows.ts';
import { plainSource } from './plain-source.ts';

/** Blocks of a document and the pictures between them. */
export interface FlowBlocks {
  blocks: Block[];
  lost: LostPart[];
}

const LONGEST_CELL = 300;
const LEAST_ROWS = 3;
/** A row of a table typed into a paragraph: with bars, with tabs, or as numbers apart at its end. */
const TYPED_ROW = /[|\t]|\d\s+[\d,.]+\s*$/;

/** A cell that holds prose rather than a figure or a label. */
function holdsProse(cell: FlowCell): boolean {
  let lines = 0;
  let length = 0;
  for (const part of cell.content) {
    if (part.kind !== 'line') continue;
    lines += 1;
    length += part.raw.length;
  }
  return (
    lines > 1 &&
    length > LONGEST_CELL &&
    cell.content.some((part) => part.kind === 'line' && /[。；]/.test(part.raw))
  );
}

/** True for a table of data; one that only lays out a page has a single column, prose in its cells, or tables in most rows. */
function isData({ rows }: FlowTable): boolean {
  const wide = rows.filter((row) => row.length > 1 && !row.some((cell) => holds(cell, 'table')));
  if (wide.length === 0 || rows.some((row) => row.some(holdsProse))) return false;
  const nested = rows.filter((row) => row.some((cell) => holds(cell, 'table'))).length;
  return nested === 0 || (wide.length >= LEAST_ROWS && nested * 2 <= rows.length);
}

class Builder implements FlowBlocks {
  readonly blocks: Block[] = [];
  readonly lost: LostPart[] = [];
  #tables = 0;

  readonly #typed: boolean;
  #pending: string[] = [];

  constructor(typed: boolean) {
    this.#typed = typed;
  }

  take(flows: readonly Flow[]): void {
    for (const flow of flows) {
      if (flow.kind === 'line') {
        this.#line(flow.raw);
        continue;
      }
      this.flush();
      if (flow.kind === 'picture') this.#picture();
      else this.#table(flow);
    }
  }

  /** Puts typed lines that stand together into blocks. */
  flush(): void {
    if (this.#pending.length > 0) this.blocks.push(...plainSource(this.#pending.join('\n')).blocks);
    this.#pending = [];
  }

  #picture(): void {
    this.lost.push({ kind: 'picture', block: this.blocks.length, name: '' });
  }

  #line(raw: string): void {
    if (raw.trim() === '') return;
    if (this.#typed) this.#pending.push(raw);
    else if (TYPED_ROW.test(raw)) this.blocks.push(...plainSource(raw).blocks);
    else this.blocks.push(lineBlock(raw.trim()));
  }

  #table(table: FlowTable): void {
    if (!isData(table)) {
      for (const row of table.rows) for (const cell of row) this.take(cell.content);
      return;
    }
    this.#tables += 1;
    const loose = table.rows.map((row) =>
      row.map((cell) => ({ raw: cellText(cell), across: cell.across, down: cell.down })),
    );
    this.blocks.push(...laidRows(loose, this.#tables));
    for (const row of table.rows) for (const cell of row) if (holds(cell, 'picture')) this.#picture();
  }
}

/**
 * Puts a document into blocks: tables on their grids, tables that only lay out the page taken apart. `typed`: the lines
 * are typed text, in which tables may be typed too, over several lines.
 */
export function flowBlocks(flows: readonly Flow[], { typed = false } = {}): FlowBlocks {
  const builder = new Builder(typed);
  builder.take(flows);
  builder.flush();
  return builder;
}
