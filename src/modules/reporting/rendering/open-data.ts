import { stringify } from 'csv-stringify/sync';
import { cellLabel, cellsOf } from '../domain/format/cells.ts';
import type { CellId } from '../domain/format/report-format.ts';
import type { SeriesPoint } from '../domain/series/series-point.ts';
import { CELL_UNITS, DICTIONARY_COLUMNS, OPEN_DATA_COLUMNS } from '../templates/series-words.ts';

/** The published reports of an agency. */
export interface AgencySeries {
  readonly code: string;
  /** Its name at the end of a year. */
  readonly nameIn: (year: number) => string;
  readonly points: readonly SeriesPoint[];
}

export type DataFormat = 'csv' | 'json';

/** Spreadsheets take UTF-8 for what it is by the mark at its beginning. */
const csv = (columns: readonly string[], rows: readonly (readonly unknown[])[]): Buffer =>
  Buffer.from(
    stringify([columns, ...rows] as unknown[][], {
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    }),
  );

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

/** The figures of the reports: CSV with a line for each cell, JSON with an object for each report. */
export function openData(agencies: readonly AgencySeries[], format: DataFormat): Buffer {
  const reports = agencies.flatMap(({ code, nameIn, points }) =>
    points.map((point) => ({
      agency_code: code,
      agency_name: nameIn(point.year),
      year: point.year,
      version: point.version,
      format: point.format,
      source: point.source,
      published_on: point.publishedOn,
      cells: point.cells,
    })),
  );
  if (format === 'json') return json({ reports });
  return csv(
    Object.keys(OPEN_DATA_COLUMNS),
    reports.flatMap(({ cells, ...report }) =>
      cellsOf(report.format)
        .filter((cell) => cells[cell] !== undefined)
        .map((cell) => [...Object.values(report), cell, cells[cell]]),
    ),
  );
}

function unitOf(cell: CellId): string {
  if (cell === 't2.fees.amount_wan') return CELL_UNITS.wan_yuan;
  return cell === 't2_2019.procurement.amount' ? CELL_UNITS.as_stated : CELL_UNITS.count;
}

/** What every column and cell of the open data means. */
export function dataDictionary(format: DataFormat): Buffer {
  const formats = ['2021', '2019', 'pre2019'] as const;
  const having = new Map(formats.map((one) => [one, new Set(cellsOf(one))]));
  const cells = [...new Set(formats.flatMap(cellsOf))].map((cell) => ({
    cell,
    label: cellLabel(cell),
    table: cell.split('.')[0]!,
    formats: formats.filter((one) => having.get(one)!.has(cell)).join(' '),
    unit: unitOf(cell),
  }));
  if (format === 'json') return json({ columns: OPEN_DATA_COLUMNS, dictionary: DICTIONARY_COLUMNS, cells });
  return csv(
    Object.keys(DICTIONARY_COLUMNS),
    cells.map((cell) => Object.values(cell)),
  );
}
