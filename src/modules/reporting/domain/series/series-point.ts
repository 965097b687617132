import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { CellValues, ReportFormat } from '../format/report-format.ts';

/** One published report of a series: an agency's year with its figures. */
export interface SeriesPoint {
  readonly year: number;
  readonly format: ReportFormat;
  /** `compiled`: published from this system; `received`: read from a report that was published elsewhere. */
  readonly source: 'compiled' | 'received';
  readonly version: number;
  readonly publishedOn: CalendarDate | null;
  /** Null is a cell left blank; a cell that could not be read for certain is absent. */
  readonly cells: CellValues;
}

/** One point a year, oldest first: what was compiled here goes before what was read, a later version before an earlier. */
export function seriesOf(points: readonly SeriesPoint[]): SeriesPoint[] {
  const years = new Map<number, SeriesPoint>();
  for (const point of points) {
    const known = years.get(point.year);
    if (!known || goesBefore(point, known)) years.set(point.year, point);
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

function goesBefore(point: SeriesPoint, known: SeriesPoint): boolean {
  if (point.source !== known.source) return point.source === 'compiled';
  return point.version > known.version;
}
