import type { LaidTable } from '../samples/sample-layouts.ts';
import type { TableWriter } from './table-writer.ts';

/** A writer that loses one cell of each table on the way, wherever `place` (0–1) falls. */
export function losing(write: TableWriter, place: number): TableWriter {
  return (table: LaidTable) => {
    const cells = table.flat().length;
    let at = Math.floor(place * cells);
    const left = table.map((row) =>
      row.filter(() => {
        at -= 1;
        return at !== -1;
      }),
    );
    return write(left.filter((row) => row.length > 0));
  };
}
