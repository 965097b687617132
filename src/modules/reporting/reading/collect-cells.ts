import type { InferredCell, UnreadableCell } from '../domain/checking/report-model.ts';
import { cellsOf } from '../domain/format/cells.ts';
import type { CellId, ReportFormat } from '../domain/format/report-format.ts';
import { CELL_REASONS } from './messages.ts';
import type { TableReading } from './tables/table-reading.ts';

/** The cells of a report: what was read, what was inferred, what could not be read and why. */
export interface CollectedCells {
  tables: Record<CellId, number | null>;
  sources: Record<CellId, string>;
  unreadable: UnreadableCell[];
  inferred: InferredCell[];
}

const tableOf = (cell: CellId): string => cell.slice(0, cell.indexOf('.'));
const OTHER_TABLE: Readonly<Record<string, { table: string; format: string }>> = {
  t2: { table: 't2_2019', format: '2019' },
  t2_2019: { table: 't2', format: '2021' },
};

/** Why a cell of the format was not met at all. */
function missingReason(cell: CellId, met: ReadonlySet<string>): string {
  const table = tableOf(cell);
  const other = OTHER_TABLE[table];
  if (met.has(table)) return CELL_REASONS.rowMissing;
  if (other !== undefined && met.has(other.table)) return CELL_REASONS.otherFormat(other.format);
  return CELL_REASONS.tableMissing;
}

/**
 * Joins what was read of the tables: every cell of the report's format is read or unreadable; a table in another format
 * adds its own cells to what was read.
 */
export function collectCells(readings: readonly TableReading[], format: ReportFormat): CollectedCells {
  const all: CollectedCells = { tables: {}, sources: {}, unreadable: [], inferred: [] };
  const met = new Set(readings.flatMap((reading) => [...reading.cells.keys()].map(tableOf)));
  const own = new Set(cellsOf(format));
  const foreign = readings.flatMap((reading) => [...reading.cells.keys()].filter((cell) => !own.has(cell)));
  for (const cell of [...own, ...foreign]) {
    const reading = readings.find((candidate) => candidate.cells.has(cell));
    const value = reading?.cells.get(cell);
    if (value === undefined) all.unreadable.push({ cell, reason: missingReason(cell, met) });
    else if ('reason' in value) all.unreadable.push({ cell, reason: value.reason });
    else {
      all.tables[cell] = value.value;
      if (value.inferred !== undefined) all.inferred.push({ cell, reason: value.inferred });
    }
    const source = reading?.sources.get(cell);
    if (source !== undefined) all.sources[cell] = source;
  }
  return all;
}
