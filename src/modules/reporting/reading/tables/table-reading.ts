import type { LabelDeviation } from '../../domain/checking/report-model.ts';
import type { CellId } from '../../domain/format/report-format.ts';
import type { Block } from '../blocks.ts';
import { CELL_REASONS } from '../messages.ts';
import type { Reading } from './cell-values.ts';

const LONGEST_CELL = 60;

/** What was read of one table. */
export class TableReading {
  readonly cells = new Map<CellId, Reading>();
  readonly sources = new Map<CellId, string>();
  readonly labels: LabelDeviation[] = [];
  /** Indexes of the blocks that belong to the table. */
  readonly used = new Set<number>();

  /** Takes the blocks up to the last one used as the table's own, prose between them left out. */
  close(blocks: readonly Block[], from: number): void {
    const last = Math.max(-1, ...this.used);
    for (let index = from; index <= last; index += 1) {
      const block = blocks[index]!;
      if (block.kind === 'row' || (block.text.length <= LONGEST_CELL && !block.text.includes('。')))
        this.used.add(index);
    }
  }

  /** Takes down a cell; a second, different value for the same cell makes it uncertain. */
  put(cell: CellId, reading: Reading, source: string): void {
    const known = this.cells.get(cell);
    const same = known === undefined || JSON.stringify(known) === JSON.stringify(reading);
    this.cells.set(cell, same ? reading : { reason: CELL_REASONS.repeated });
    if (!this.sources.has(cell)) this.sources.set(cell, source.trim());
  }
}
