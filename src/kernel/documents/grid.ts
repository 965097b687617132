import type { DocumentCell, DocumentTable } from './document.ts';

/** A cell with the place of its upper left corner. */
export interface PlacedCell {
  readonly cell: DocumentCell;
  readonly row: number;
  readonly column: number;
}

/**
 * Places the cells as HTML does: each in the first free column of its row. Throws RangeError, naming row and column,
 * when cells overlap, stick out or leave a hole, because the renderers would each show such a table differently.
 */
export function placeCells(table: DocumentTable): PlacedCell[] {
  const width = table.columns.length;
  const taken = table.rows.map(() => new Array<boolean>(width).fill(false));
  const placed: PlacedCell[] = [];
  table.rows.forEach((cells, row) => {
    for (const cell of cells) {
      const column = taken[row]!.indexOf(false);
      if (column < 0) throw new RangeError(`table row ${row + 1} has more cells than the ${width} columns`);
      occupy(taken, cell, row, column);
      placed.push({ cell, row, column });
    }
    const hole = taken[row]!.indexOf(false);
    if (hole >= 0) throw new RangeError(`table row ${row + 1} has no cell in column ${hole + 1}`);
  });
  return placed;
}

function occupy(taken: boolean[][], cell: DocumentCell, row: number, column: number): void {
  for (let r = row; r < row + (cell.rowspan ?? 1); r++) {
    for (let c = column; c < column + (cell.colspan ?? 1); c++) {
      if (taken[r]?.[c] !== false) {
        throw new RangeError(`the cell at row ${row + 1}, column ${column + 1} overlaps or sticks out`);
      }
      taken[r]![c] = true;
    }
  }
}
